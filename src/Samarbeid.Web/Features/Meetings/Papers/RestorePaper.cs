using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Papers;

/// <summary>Puts back a paper that was taken away a moment ago.</summary>
public sealed class RestorePaper(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, PaperId paper, CancellationToken cancel) => databases.ChangePaperAsync(
        id, paper, null, async (db, meeting, found) => found.Restore(meeting, await db.CountAllPapersAsync(id, cancel)), cancel);
}
