using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Papers;

/// <summary>Gives a paper another title.</summary>
public sealed class RenamePaper(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, PaperId paper, int version, string title, CancellationToken cancel) =>
        databases.ChangePaperAsync(id, paper, version, (_, meeting, found) => Task.FromResult(found.Rename(meeting, title)), cancel);
}
