using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Domain.Restrictions;

/// <summary>What is said against the minutes of an item that is kept from the public (innvending til en unntatt sak). As with a <see cref="RestrictedText"/>
/// the words lie in a row of their own, read by who reads the item; the objection itself holds that there is one, whose, and what became of it.</summary>
public sealed class RestrictedObjection : IOwned
{
    private RestrictedObjection()
    {
    }

    public MinutesObjectionId ObjectionId { get; private set; }
    public AgendaItemId AgendaItemId { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MeetingId MeetingId { get; private set; }
    public string Text { get; private set; } = "";

    internal static RestrictedObjection Of(MinutesObjection objection, AgendaItemId item) => new()
    {
        ObjectionId = objection.Id,
        AgendaItemId = item,
        ScopeId = objection.ScopeId,
        MeetingId = objection.MeetingId,
        Text = objection.Text,
    };

    internal void MoveTo(AgendaItemId item) => AgendaItemId = item;
}
