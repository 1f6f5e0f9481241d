using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Domain.Restrictions;

/// <summary>The words of an item that is kept from the public (unntatt tekst). They lie in a row of their own, which a filter lets nobody read but the members
/// of the body and those who are let in; the item itself holds only what everybody may read. So a query that forgets this shows the public title and nothing else.</summary>
public sealed class RestrictedText : IOwned
{
    private RestrictedText()
    {
    }

    public AgendaItemId AgendaItemId { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MeetingId MeetingId { get; private set; }
    public string Title { get; private set; } = "";
    public string Background { get; private set; } = "";

    /// <summary>See <see cref="ItemPlan.Presenter"/>: who comes to tell may tell what it is about.</summary>
    public string Presenter { get; private set; } = "";
    public string Conclusion { get; private set; } = "";

    /// <summary>See <see cref="AgendaItem.Notes"/>.</summary>
    public string Notes { get; private set; } = "";

    /// <summary>Why it is kept from the public.</summary>
    public string Reason { get; private set; } = "";

    internal static RestrictedText Of(AgendaItem item) => new()
    {
        AgendaItemId = item.Id,
        ScopeId = item.ScopeId,
        MeetingId = item.MeetingId,
        Title = item.Title,
        Background = item.Background,
        Presenter = item.Plan.Presenter,
        Conclusion = item.Conclusion,
        Notes = item.Notes,
    };

    internal void Change(string title, string background, string presenter) =>
        (Title, Background, Presenter) = (title.Trim(), background.Trim(), presenter.IsBlank() ? "" : presenter.Trim());

    internal void Conclude(string conclusion) => Conclusion = conclusion.IsBlank() ? "" : conclusion.Trim();

    internal void TakeNotes(string notes) => Notes = notes.IsBlank() ? "" : notes.Trim();

    internal void Explain(string reason) => Reason = reason.Trim();
}
