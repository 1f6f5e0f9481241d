using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Calendars;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Access;

// What the sides have promised each other.
public sealed partial class AccessRows
{
    private void Agreement(MeetingBody body, AgreementState state)
    {
        var what = $"agreement of {body.Name}, {state}";
        var may = May(Operation.ReadAgreements, body.ScopeId);
        string Word(string text) => Markers.Plant($"{text} of {what}", may);
        var made = CooperationAgreement.Draft(body, new(Word("title"), Word("purpose"), today.AddMonths(-1), today.AddYears(1)), today).Value;
        Assert.True(made.Add(new(Party.Police, Word("promise"), Word("measure"), CommitmentRhythm.Monthly)
        {
            Presence = new(PresenceKind.SchoolVisit, Word("place"), PresenceRhythm.EveryWeek, DayOfWeek.Monday, new(9, 0), new(11, 0), HolidayRule.FallsAway, null, null, []),
        }).IsDone);
        db.Add(made);
        Set(made, nameof(made.State), state);
        if (state is AgreementState.Terminated) Set(made, nameof(made.Reason), Word("reason"));
        Cells.Add(new(what, AgreementAddresses.Of(made.Id), may));
        Cells.Add(new($"file of {what}", AgreementAddresses.Pdf(made.Id), may));
        Cells.Add(new($"Word file of {what}", AgreementAddresses.Word(made.Id), may));
        if (state is not AgreementState.Draft)
        {
            var paper = Laid(made, $"paper of {what}", may);
            Cells.Add(new($"paper of {what}", AgreementAddresses.Paper(made.Id, paper.Id), may));
        }

        Archived(ArchivedKind.Agreement, made.Id.Value, made.ScopeId, what);
        if (!state.IsClosed() && !state.Binds()) return;

        Package(new(ArchivedKind.Agreement, made.Id.Value, made.ScopeId, ArchivedEditions.Of(state)!.Value), what, May(Operation.DeliverToArchive, body.ScopeId));
        var period = made.PlanPeriods()[0];
        Assert.True(period.Mark(state, Party.Municipality, Verdict.NotKept, Word("evidence"), people.Insider.Id, new(today, new(9, 0), TimeSpan.Zero)).IsDone);
        db.Add(period);
        var day = made.PlanPresence(new(new NorwegianHolidays())).First(d => d.Date <= today);
        Assert.True(day.Drop(made, Word("why not"), people.Insider.Id, new(today, new(9, 0), TimeSpan.Zero)).IsDone);
        db.Add(day);
    }
}
