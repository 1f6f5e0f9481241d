using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Meetings.Restrictions;

/// <summary>By which provision, how long, and why: for an item also what the public reads instead of its title.</summary>
public sealed partial class RestrictionForm(NorwegianCalendar calendar)
{
    private readonly RestrictionModel _form = new();
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required string FormName { get; set; }

    /// <summary>Of the item; null for a paper, whose title is never shown.</summary>
    [Parameter] public string? Title { get; set; }

    /// <summary>How it is restricted already; null where it is open.</summary>
    [Parameter] public NewRestriction? Present { get; set; }

    [Parameter, EditorRequired] public required Func<NewRestriction, Task<Outcome>> Save { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private static Language Reading => Languages.Current;

    /// <summary>A provision that is not in force any more stays where it was chosen, and is offered nowhere else.</summary>
    private IEnumerable<LegalBasis> Bases => LegalBases.All.Where(b => b.Code == Present?.Basis || b.IsInForce(calendar.Today));

    protected override void OnInitialized()
    {
        if (Present is { } present)
            (_form.Basis, _form.PublicTitle, _form.Until, _form.Reason) = (present.Basis, present.PublicTitle ?? "", present.Until, present.Reason);
    }

    private async Task SaveAsync() => _refusal = (await Save(_form.ToNew())).Refusal;

    private sealed class RestrictionModel
    {
        [Required] public string? Basis { get; set; }

        [StringLength(AgendaItem.TitleMaxLength)] public string PublicTitle { get; set; } = "";

        public DateOnly? Until { get; set; }

        [Required, StringLength(NewRestriction.ReasonMaxLength)] public string Reason { get; set; } = "";

        public NewRestriction ToNew() => new(Basis!, PublicTitle.IsBlank() ? null : PublicTitle, Until, Reason);
    }
}
