using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Restrictions;

/// <summary>Somebody who is no member may read one restricted item and its papers (innsyn i unntatt sak). It opens nothing else: the meeting itself must be theirs to read.</summary>
public sealed class ReadingGrant : IOwned
{
    private ReadingGrant()
    {
    }

    public AgendaItemId AgendaItemId { get; private set; }
    public PersonId PersonId { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MeetingId MeetingId { get; private set; }

    /// <summary>The last day, inclusive; null for no end.</summary>
    public DateOnly? Until { get; private set; }
    public PersonId GivenBy { get; private set; }
    public DateTimeOffset GivenAt { get; private set; }

    internal static ReadingGrant To(AgendaItem item, PersonId person, DateOnly? until, PersonId by, DateTimeOffset at) => new()
    {
        AgendaItemId = item.Id,
        PersonId = person,
        ScopeId = item.ScopeId,
        MeetingId = item.MeetingId,
        Until = until,
        GivenBy = by,
        GivenAt = at,
    };

    internal void Renew(DateOnly? until, PersonId by, DateTimeOffset at) => (Until, GivenBy, GivenAt) = (until, by, at);
}
