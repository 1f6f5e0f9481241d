using Samarbeid.Domain.Access;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Minutes.Corrections;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>Corrects approved minutes of one demonstration council, as those who sit in it would.</summary>
internal sealed class DemonstrationCorrections(SamarbeidDbContext database, DemonstrationCouncil council, IssuedCorrections corrections)
{
    private const string Conclusion = "Rådet er enig om at saken krever felles innsats, og om tiltakene under.";
    private const string Corrected = "Rådet er enig om at saken krever felles innsats, og om tiltakene under. Politiet legger fram en status i neste møte.";

    /// <summary>What was left out of a conclusion is added, and both sides approve the new edition.</summary>
    public async Task CorrectAsync(Meeting meeting, DateOnly on, CancellationToken cancel)
    {
        var (contact, police) = (council.With(Role.PoliceContact).Id, council.With(Role.Sheriff).Id);
        var correction = MinutesCorrection.Start(meeting, 1, 0, "Det som ble avtalt om neste møte, var falt ut av konklusjonen.", contact, DemonstrationMeetings.At(on)).Value;
        var former = await database.FormerEditionAsync(meeting.Id, 1, cancel);
        var place = former.Places.Single(p => p.Text == Conclusion);
        correction.Correct(place.Place, place.Text, Corrected).OrThrow();
        correction.SendForApproval(meeting.ChairId, DemonstrationMeetings.At(on.AddDays(1))).OrThrow();
        correction.Approve(ApprovalSide.Chair, meeting.ChairId, DemonstrationMeetings.At(on.AddDays(2))).OrThrow();
        database.Add(correction);
        (await database.SaveAsync(cancel)).OrThrow();

        var at = DemonstrationMeetings.At(on.AddDays(3));
        correction.Approve(ApprovalSide.Police, police, at).OrThrow();
        await corrections.IssueAsync(database, correction, police, at, cancel);
        (await database.SaveAsync(cancel)).OrThrow();
    }
}
