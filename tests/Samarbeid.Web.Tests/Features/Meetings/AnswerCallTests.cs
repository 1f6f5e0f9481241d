using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Attending;
using Samarbeid.Web.Features.Meetings.Call;
using Samarbeid.Web.Features.Meetings.Plan;
using Samarbeid.Web.Features.Overview.Waiting;

namespace Samarbeid.Web.Tests.Features.Meetings;

/// <summary>Who answers a notice, what becomes of it, and who sees it.</summary>
public sealed class AnswerCallTests : IAsyncLifetime
{
    private static readonly DateOnly Soon = TestSystem.Today.AddDays(20);
    private Town _town = null!;
    private Person _guestless = null!;
    private Person _vara = null!;
    private Person _otherVara = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        _guestless = await PersonAsync("Uten Tilgang", "uten@eksempel.no", MemberRole.Member);
        _vara = await PersonAsync("Vara Viken", "vara@eksempel.no", MemberRole.Substitute);
        _otherVara = await PersonAsync("Politi Vara", "pvara@eksempel.no", MemberRole.Substitute, Party.Police);
    }

    public Task DisposeAsync() => _town.DisposeAsync().AsTask();

    [Fact]
    public async Task A_notice_goes_to_members_and_not_to_substitutes()
    {
        await _town.CallAsync(await _town.PlanAsync(Soon));

        Assert.Equal(new[] { _town.Mayor.Id, _town.Contact.Id, _guestless.Id }.ToHashSet(), await ToldAsync(NotificationKind.MeetingNotice));
    }

    [Fact]
    public async Task A_member_without_any_grant_answers_and_changes_the_answer_and_sees_no_more_than_the_letter()
    {
        var called = await _town.CallAsync(await _town.PlanAsync(Soon));
        var id = called.Head.Id;

        Assert.True((await AnswerAsync(_guestless, id, CallAnswer.Coming)).IsDone);
        Assert.True((await AnswerAsync(_guestless, id, CallAnswer.NotComing)).IsDone);

        var view = (await _town.System.As<AnswerQueries>(_guestless).FindAsync(id, default))!;
        Assert.Equal((CallAnswer.NotComing, false, true), (view.Answer!.Value, view.MayRead, view.IsOpen));
        Assert.Equal(called.Items.Count, view.Items.Count);
        Assert.Null(await _town.System.As<MeetingQueries>(_guestless).FindAsync(id, default));
        Assert.True((await _town.System.As<AnswerQueries>(_town.Contact).FindAsync(id, default))!.MayRead);
    }

    [Fact]
    public async Task Nobody_answers_or_sees_what_they_are_not_called_to()
    {
        var called = await _town.CallAsync(await _town.PlanAsync(Soon));
        var planned = await _town.PlanAsync(Soon.AddDays(7));

        foreach (var other in new[] { _town.Stranger, _vara })
        {
            Assert.Equal(PersistenceRules.NotFound, (await AnswerAsync(other, called.Head.Id, CallAnswer.Coming)).Refusal);
            Assert.Null(await _town.System.As<AnswerQueries>(other).FindAsync(called.Head.Id, default));
        }

        Assert.Null(await _town.System.As<AnswerQueries>(_guestless).FindAsync(planned.Head.Id, default));
        Assert.Equal(MeetingRules.StateForbids, (await AnswerAsync(_guestless, planned.Head.Id, CallAnswer.Coming)).Refusal);
    }

    [Fact]
    public async Task Whoever_writes_meetings_answers_for_others_and_nobody_else_does()
    {
        var called = await _town.CallAsync(await _town.PlanAsync(Soon));
        var id = called.Head.Id;

        Assert.True((await AnswerAsync(_town.Secretary, id, CallAnswer.NotComing, of: _guestless)).IsDone);
        Assert.Equal(AccessRules.NoGrant, (await AnswerAsync(_town.Mayor, id, CallAnswer.Coming, of: _guestless)).Refusal);
        Assert.Equal(PersistenceRules.NotFound, (await AnswerAsync(_guestless, id, CallAnswer.Coming, of: _town.Mayor)).Refusal);
        Assert.Equal(PersistenceRules.NotFound, (await AnswerAsync(_town.Secretary, id, CallAnswer.Coming, of: _town.Stranger)).Refusal);

        var row = (await _town.SeeAsync(id)).Called.Single(c => c.Id == _guestless.Id);
        Assert.Equal((CallAnswer.NotComing, true), (row.Answer!.Value, row.IsOnBehalf));
    }

    [Fact]
    public async Task Who_does_not_come_has_a_substitute_of_their_own_side_called_who_is_told_when_it_is_otherwise()
    {
        var id = (await _town.CallAsync(await _town.PlanAsync(Soon))).Head.Id;

        Assert.True((await AnswerAsync(_guestless, id, CallAnswer.NotComing)).IsDone);
        Assert.Equal([_vara.Id], await ToldAsync(NotificationKind.MeetingCalledApart));
        var view = (await _town.System.As<AnswerQueries>(_vara).FindAsync(id, default))!;
        Assert.Equal((CallPart.Substitute, (CallAnswer?)null), (view.Part, view.Answer));

        Assert.True((await AnswerAsync(_guestless, id, CallAnswer.SendsSubstitute, _otherVara)).IsDone);
        Assert.Equal([_vara.Id], await ToldAsync(NotificationKind.MeetingCalledOff));
        Assert.Equal(new[] { _vara.Id, _otherVara.Id }.ToHashSet(), await ToldAsync(NotificationKind.MeetingCalledApart));

        Assert.True((await AnswerAsync(_guestless, id, null)).IsDone);
        Assert.Equal(new[] { _vara.Id, _otherVara.Id }.ToHashSet(), await ToldAsync(NotificationKind.MeetingCalledOff));
        Assert.Null(await _town.System.As<AnswerQueries>(_otherVara).FindAsync(id, default));
    }

    [Fact]
    public async Task A_substitute_who_was_not_offered_is_refused()
    {
        var id = (await _town.CallAsync(await _town.PlanAsync(Soon))).Head.Id;

        Assert.Equal(MeetingRules.SubstituteNotOffered, (await AnswerAsync(_guestless, id, CallAnswer.SendsSubstitute, _town.Stranger)).Refusal);
        Assert.Equal(MeetingRules.NeedsSubstitute, (await AnswerAsync(_guestless, id, CallAnswer.SendsSubstitute)).Refusal);
    }

    [Fact]
    public async Task A_guest_is_told_of_what_members_are_told_and_taken_off_like_them()
    {
        var planned = await _town.PlanAsync(Soon);
        Assert.True((await _town.System.As<CallGuest>(_town.Contact).HandleAsync(planned.Head.Id, planned.Head.Version, _town.Stranger.Id, default)).IsDone);
        var called = await _town.CallAsync(await _town.SeeAsync(planned.Head.Id));
        Assert.Contains(_town.Stranger.Id, await ToldAsync(NotificationKind.MeetingNotice));
        Assert.True((await AnswerAsync(_town.Stranger, called.Head.Id, CallAnswer.Coming)).IsDone);
        var seen = await _town.SeeAsync(called.Head.Id);
        Assert.True((await _town.System.As<CallGuest>(_town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, _town.DistrictSheriff.Id, default)).IsDone);
        Assert.Equal([_town.DistrictSheriff.Id], await ToldAsync(NotificationKind.MeetingCalledApart));
        seen = await _town.SeeAsync(called.Head.Id);
        Assert.True((await _town.System.As<CallOffGuest>(_town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, _town.DistrictSheriff.Id, default)).IsDone);
        seen = await _town.SeeAsync(called.Head.Id);

        Assert.True((await _town.System.As<CancelMeeting>(_town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, "Storm", default)).IsDone);

        var told = await ToldAsync(NotificationKind.MeetingCancelled);
        Assert.Contains(_town.Stranger.Id, told);
        Assert.DoesNotContain(_town.DistrictSheriff.Id, told);
    }

    [Fact]
    public async Task What_waits_for_an_answer_stands_first_on_the_overview_until_it_has_one()
    {
        var id = (await _town.CallAsync(await _town.PlanAsync(Soon))).Head.Id;

        var first = (await _town.System.As<TodayQueries>(_guestless).ListAsync(default))[0];
        Assert.Equal((TodayKind.AnswerCall, $"/moter/{id.Value}/svar"), (first.Kind, first.Href));
        Assert.True((await AnswerAsync(_guestless, id, CallAnswer.Coming)).IsDone);

        Assert.DoesNotContain(await _town.System.As<TodayQueries>(_guestless).ListAsync(default), t => t.Kind is TodayKind.AnswerCall);
        Assert.Contains(await _town.System.As<TodayQueries>(_town.Mayor).ListAsync(default), t => t.Kind is TodayKind.AnswerCall);
        Assert.DoesNotContain(await _town.System.As<TodayQueries>(_vara).ListAsync(default), t => t.Kind is TodayKind.AnswerCall);
    }

    [Fact]
    public async Task Answers_are_what_attendance_begins_with()
    {
        var id = (await _town.CallAsync(await _town.PlanAsync(Soon))).Head.Id;
        Assert.True((await AnswerAsync(_guestless, id, CallAnswer.NotComing)).IsDone);

        var lines = new AttendanceModel(await _town.SeeAsync(id)).Lines.ToDictionary(l => l.Id, l => l.Presence);

        Assert.Equal(
            (Presence.Present, Presence.Absent, Presence.Present, Presence.NoShow),
            (lines[_town.Mayor.Id], lines[_guestless.Id], lines[_vara.Id], lines[_otherVara.Id]));
    }

    [Fact]
    public async Task Answers_that_come_at_once_are_all_heard_and_one_given_twice_is_one()
    {
        var id = (await _town.CallAsync(await _town.PlanAsync(Soon))).Head.Id;
        var answer = _town.System.As<AnswerCall>(_town.Secretary);

        var all = await Task.WhenAll(new[] { _town.Mayor, _guestless, _guestless }
            .Select(p => Task.Run(() => answer.HandleAsync(id, p.Id, CallAnswer.Coming, null, default))));

        Assert.All(all, a => Assert.True(a.IsDone, a.Refusal?.Code));
        Assert.Equal(2, (await _town.SeeAsync(id)).Called.Count(c => c.Answer is CallAnswer.Coming));
    }

    private Task<Outcome> AnswerAsync(Person by, MeetingId id, CallAnswer? answer, Person? substitute = null, Person? of = null) =>
        _town.System.As<AnswerCall>(by).HandleAsync(id, of?.Id, answer, substitute?.Id, default);

    private async Task<Person> PersonAsync(string name, string email, MemberRole role, Party party = Party.Municipality)
    {
        var person = Person.Register(name, email, "", party, Language.Bokmal).Value;
        await using var db = _town.System.Database.OpenAsSystem();
        var body = await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(b => b.Members).SingleAsync(b => b.Id == _town.Body.Id);
        db.Add(person);
        Assert.True(body.Admit(person.Id, role, TestSystem.Today).IsDone);
        await db.SaveChangesAsync();
        return person;
    }

    private async Task<HashSet<PersonId>> ToldAsync(NotificationKind kind) => [.. await _town.ReadAsync(db =>
        db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(n => n.Kind == kind).Select(n => n.ReceiverId).ToListAsync())];
}
