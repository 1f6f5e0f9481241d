using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Contacts;
using Samarbeid.Infrastructure.Contacts;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Contacts.List;

/// <summary>The functions of one place, each with whoever holds it.</summary>
public sealed partial class ContactSectionView
{
    [Parameter, EditorRequired] public required ContactSection Section { get; set; }

    [Parameter, EditorRequired] public required ContactPlaces Places { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    /// <summary>Where the page is of that place; null for the name of the place.</summary>
    [Parameter] public string? Heading { get; set; }

    private string Title => Heading is not null ? Heading : Section.Place.Level is ContactLevel.Municipality ? Section.Name : $"{Words.Of(Section.Place.Level)}: {Section.Name}";

    // Held for a larger place, so that nobody looks for the person here.
    private string? NoteOf(ContactHolder holder) => holder.Place == Section.Place ? null : ContactTexts.HeldFor(Places.NameOf(holder.Place) ?? "");

    private static string ComingNote(ContactHolder coming) => coming.IsDeputy
        ? ContactTexts.DeputyFromTo(NorwegianFormat.ShortDate(coming.From), NorwegianFormat.ShortDate(coming.To!.Value))
        : ContactTexts.HolderFrom(NorwegianFormat.ShortDate(coming.From));
}
