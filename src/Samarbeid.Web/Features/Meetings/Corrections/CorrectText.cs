using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;
using Samarbeid.Infrastructure.Documents.Minutes.Corrections;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Corrections;

/// <summary>Writes what is to stand in a place of the minutes; what stands there comes from the issued edition itself, and the same words again take the change back.</summary>
public sealed class CorrectText(Databases databases)
{
    public Task<Outcome> HandleAsync(MinutesCorrectionId id, int version, TextPlace place, string text, CancellationToken cancel) =>
        databases.ChangeCorrectionAsync(Operation.WriteMinutes, id, version, async (db, correction) =>
        {
            if (correction.Edition is not { } edition) return CorrectionRules.StateForbids;

            var former = await db.FormerEditionAsync(correction.MeetingId, edition - 1, cancel);
            var known = former.Places.FirstOrDefault(p => p.Place == place);
            return known is null ? CorrectionRules.NoSuchPlace : correction.Correct(place, known.Text, text);
        }, cancel);
}
