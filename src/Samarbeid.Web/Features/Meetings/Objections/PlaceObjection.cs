using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Objections;

/// <summary>Says which item an objection is about (knytt til sak), so that its words are kept from the public where those of the item are.</summary>
public sealed class PlaceObjection(Databases databases)
{
    /// <param name="item">Null for the minutes as a whole.</param>
    public Task<Outcome> HandleAsync(MeetingId id, int version, MinutesObjectionId objection, AgendaItemId? item, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Operation.WriteMinutes, id, version, meeting => meeting.PlaceObjection(objection, item), cancel);
}
