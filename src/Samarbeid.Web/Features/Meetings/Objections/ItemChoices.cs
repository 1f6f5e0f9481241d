using Samarbeid.Domain.Meetings;

namespace Samarbeid.Web.Features.Meetings.Objections;

/// <summary>Which item an objection is about, to choose from: those whose words whoever chooses may read, and the minutes as a whole.</summary>
internal sealed record ItemChoices(IReadOnlyList<KeyValuePair<string, string>> Items, bool MustChoose)
{
    /// <summary>The value of the choice that is no item.</summary>
    public const string Whole = "hele";

    public static ItemChoices None { get; } = new([], false);

    /// <summary>Where something is kept from the public a choice must be made: without one, words about it would stand where the public reads.</summary>
    public static ItemChoices Of(MeetingView view)
    {
        var read = view.Items.Where(i => i.IsRead).ToList();
        return new([.. read.Select(i => KeyValuePair.Create(ValueOf(i.Id), NameOf(view, i)))], read.Any(i => i.Restriction is not null));
    }

    public static string ValueOf(AgendaItemId? item) => item is { } id ? id.Value.ToString() : Whole;

    /// <summary>Whether a value is one of the choices now. An item may have been kept from the person since it was chosen, and words about it must not end up in the whole.</summary>
    public bool Offers(string value) => value == Whole || Items.Any(i => i.Key == value);

    /// <param name="value">One that is offered.</param>
    /// <returns>Null for the minutes as a whole.</returns>
    /// <exception cref="InvalidOperationException">It is not offered.</exception>
    public AgendaItemId? ItemOf(string value) => value == Whole ? null : new(Guid.Parse(Items.Single(i => i.Key == value).Key));

    private static string NameOf(MeetingView view, ItemRow item)
    {
        var name = item.Reference(view.Head.Kind) is { } reference ? $"{reference} {item.Title}" : item.Title;
        return item.Restriction is null ? name : ObjectionTexts.ExemptItem(name);
    }
}
