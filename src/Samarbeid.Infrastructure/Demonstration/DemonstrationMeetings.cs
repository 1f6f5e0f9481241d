using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>Plans, calls, holds and approves the meetings of one demonstration council, as those who sit in it would.</summary>
internal sealed class DemonstrationMeetings(SamarbeidDbContext database, DemonstrationCouncil council, IssuedMinutes minutes, WorkingDays days)
{
    private const string Place = "Kommunehuset, møterom 2";

    public Meeting Plan(DateOnly on, params string[] cases)
    {
        var meeting = Meeting.Plan(council.Body, on, new TimeOnly(10, 0), Place, council.With(Role.Mayor).Id).Value;
        meeting.KeepDates(council.Body.Deadlines.For(on, days));
        Add(AgendaItemKind.ApproveMinutes);
        Add(AgendaItemKind.FollowUp);
        Add(AgendaItemKind.SituationPicture);
        foreach (var title in cases) meeting.AddItem(AgendaItemKind.Case, title, "Saken er meldt inn av politikontakten.",
            plan: new(ItemTreatment.Discussion, "Politikontakten", 20));
        Add(AgendaItemKind.NextMeeting);
        Add(AgendaItemKind.AnyOtherBusiness);
        database.Add(meeting);
        return meeting;

        void Add(AgendaItemKind kind) => meeting.AddItem(kind, Words.Of(kind, Languages.Bokmal), "");
    }

    public async Task CallAsync(Meeting meeting, DateOnly on, CancellationToken cancel)
    {
        var first = await TakeAsync(council.Body.Kind.ItemPrefix(), meeting.Date, meeting.ItemsWithoutNumber, cancel);
        meeting.Call(on, first, null).OrThrow();
    }

    /// <summary>Called in time, held, and with something written on every item.</summary>
    public async Task<Meeting> HoldAsync(DateOnly on, CancellationToken cancel, params string[] cases)
    {
        var meeting = Plan(on, cases);
        await CallAsync(meeting, on.AddDays(-meeting.NoticeDays), cancel);
        // Somebody is always away, but not those whom the meeting cannot do without.
        var away = council.Members.LastOrDefault(m => m.Role is not (Role.PoliceContact or Role.Sheriff or Role.Mayor));
        meeting.Hold([.. council.Members.Select(m => (m.Person.Id, m == away ? Presence.Absent : Presence.Present))]).OrThrow();
        foreach (var item in meeting.ItemsInOrder)
        {
            if (item.Kind is AgendaItemKind.Case)
                meeting.Conclude(item.Id, "Rådet er enig om at saken krever felles innsats, og om tiltakene under.").OrThrow();
            else
                meeting.Note(item.Id).OrThrow();
        }

        return meeting;
    }

    /// <summary>The minutes are approved as the body does it, and frozen with everything that was agreed under their items.</summary>
    /// <param name="objection">What the police have against them, which is recorded before both approve; null for nothing.</param>
    public async Task ApproveAsync(Meeting meeting, DateOnly on, string? objection, CancellationToken cancel)
    {
        var police = council.With(Role.Sheriff).Id;
        if (objection is not null) RecordObjection(meeting, police, objection, on.AddDays(-5));
        Send(meeting, on.AddDays(-2));
        if (meeting.ApprovalForm is ApprovalForm.Silent)
        {
            var after = At(meeting.ObjectBy!.Value.AddDays(1));
            await FreezeAsync(meeting, null, () => meeting.ApproveSilently(after), after, cancel);
            return;
        }

        meeting.Approve(ApprovalSide.Chair, meeting.ChairId, At(on.AddDays(-1))).OrThrow();
        await FreezeAsync(meeting, police, () => meeting.Approve(ApprovalSide.Police, police, At(on)), At(on), cancel);
    }

    private void Send(Meeting meeting, DateOnly on) => meeting.SendForApproval(At(on), council.Body.Approval.From(on, days)).OrThrow();

    private void RecordObjection(Meeting meeting, PersonId police, string objection, DateOnly on)
    {
        Send(meeting, on);
        meeting.ObjectTo(ApprovalSide.Police, police, objection, At(on.AddDays(1))).OrThrow();
        meeting.RecordObjection(meeting.Objections[0].Id, At(on.AddDays(2))).OrThrow();
    }

    private async Task FreezeAsync(Meeting meeting, PersonId? by, Func<Outcome> approve, DateTimeOffset at, CancellationToken cancel)
    {
        (await database.SaveAsync(cancel)).OrThrow();
        approve().OrThrow();
        database.Serve(database.Actor, database.Purpose, [council.Body.ScopeId]);
        await minutes.IssueAsync(database, meeting, by, at, cancel);
        (await database.SaveAsync(cancel)).OrThrow();
    }

    public async Task<string> ReferAsync(ScopeId scope, string series, DateOnly on, CancellationToken cancel) =>
        NumberSeries.Reference(series, await TakeAsync(scope, series, on, 1, cancel), on.Year);

    public static DateTimeOffset At(DateOnly date) => NorwegianCalendar.At(date, new TimeOnly(9, 0));

    private Task<int> TakeAsync(string series, DateOnly on, int count, CancellationToken cancel) =>
        TakeAsync(council.Body.ScopeId, series, on, count, cancel);

    /// <summary>Numbers are taken before anything else is changed, so what is written so far is saved first.</summary>
    private async Task<int> TakeAsync(ScopeId scope, string series, DateOnly on, int count, CancellationToken cancel)
    {
        (await database.SaveAsync(cancel)).OrThrow();
        return await database.TakeNumbersAsync(scope, series, on.Year, count, cancel);
    }
}
