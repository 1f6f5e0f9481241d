using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Tests.Delivery.Mail;
using Samarbeid.Testing;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Tests.Delivery.Outbox;

/// <summary>A letter that is dropped for a reason of its receiver, or given up, goes on to the next in line where it asks for something.</summary>
public sealed class PassingOnTests : IAsyncLifetime
{
    private readonly SmtpSink _server = new();
    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
        _server.Start();
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _tests.DisposeAsync();
    }

    [Theory]
    [InlineData(true, OutboxFault.ReceiverInactive)]
    [InlineData(false, OutboxFault.NoAddress)]
    public async Task What_asks_for_something_goes_on_when_the_receiver_has_left_or_has_no_address_between_telling_and_sending(bool hasLeft, OutboxFault why)
    {
        var action = _promise.Action(Promise.Today.AddDays(30));
        await _promise.SaveAsync(action);
        await TellAsync(Said.Of(ActionGiven, action, 1), _promise.Responsible);
        await LoseAsync(_promise.Responsible, hasLeft);

        Assert.Equal(3, await SendAsync());

        Assert.Equal(["lars@politi.example", "paal@politi.example", "siri@kommune.example"], Receivers());
        Assert.All(Mails(), m => Assert.Matches("ikke kan nås|ikkje er å få tak i", m.TextBody));
        Assert.Equal((OutboxState.Dropped, why), await LostAsync(_promise.Responsible));
        await using (var db = await _tests.OpenAsync(_promise.PoliceContact.Id, Domain.Access.Operation.ReadActions))
            Assert.Equal([_promise.Responsible.Id], await db.UnreachedBy(action.Id.Value, [ActionGiven]).ToListAsync());
        Assert.Equal(0, await SendAsync());
    }

    [Fact]
    public async Task Who_has_lost_the_right_to_approve_is_passed_over_for_another_who_has_it()
    {
        var deputy = Promise.MakePerson("Vera Vara", "vera@politi.example", Party.Police, Language.Bokmal);
        var meeting = await MinutesAsync();
        await TellAsync(Said.Of(MinutesForApproval, meeting, 1), _promise.Sheriff);
        await EndGrantsAsync(_promise.Sheriff.Id);
        await _promise.SaveAsync(deputy, Domain.Access.Grant.ForMunicipalities(deputy.Id, Domain.Access.Role.Sheriff, [_promise.Place.Number], Promise.Today, null).Value);

        await SendAsync();

        Assert.Equal(["vera@politi.example"], Receivers());
        Assert.Equal((OutboxState.Dropped, OutboxFault.NoAccess), await LostAsync(_promise.Sheriff));
    }

    [Fact]
    public async Task Nothing_is_passed_on_where_another_of_the_same_part_has_got_it()
    {
        var other = Promise.MakePerson("Lise Lensmann", "lise@politi.example", Party.Police, Language.Bokmal);
        await _promise.SaveAsync(other, Domain.Access.Grant.ForMunicipalities(other.Id, Domain.Access.Role.Sheriff, [_promise.Place.Number], Promise.Today, null).Value);
        var meeting = await MinutesAsync();
        await TellAsync(Said.Of(MinutesForApproval, meeting, 1), _promise.Sheriff, other);
        await LoseAsync(_promise.Sheriff, hasLeft: true);

        await SendAsync();

        Assert.Equal(["lise@politi.example"], Receivers());
    }

    [Fact]
    public async Task The_chair_has_no_deputy_so_those_who_write_the_minutes_are_told_also_when_the_sheriff_has_got_them()
    {
        var meeting = await MinutesAsync();
        await TellAsync(Said.Of(MinutesForApproval, meeting, 1), _promise.Sheriff, _promise.Mayor);
        await EndGrantsAsync(_promise.Mayor.Id);

        await SendAsync();

        Assert.Equal(["lars@politi.example", "paal@politi.example", "sara@kommune.example", "siri@kommune.example"], Receivers());
    }

    [Fact]
    public async Task A_sheriff_who_chairs_does_not_stand_in_for_the_police()
    {
        var other = Promise.MakePerson("Lise Lensmann", "lise@politi.example", Party.Police, Language.Bokmal);
        await _promise.SaveAsync(other, Domain.Access.Grant.ForMunicipalities(other.Id, Domain.Access.Role.Sheriff, [_promise.Place.Number], Promise.Today, null).Value);
        var meeting = await MinutesAsync();
        await using (var db = _tests.OpenAsSystem())
        {
            Assert.True((await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(m => m.Approvals).SingleAsync()).HandChairTo(_promise.Sheriff.Id).IsDone);
            await db.SaveChangesAsync();
        }

        await TellAsync(Said.Of(MinutesForApproval, meeting, 1), _promise.Sheriff, other);
        await LoseAsync(other, hasLeft: true);

        await SendAsync();

        Assert.Equal(["lars@politi.example", "paal@politi.example", "sara@kommune.example", "siri@kommune.example"], Receivers());
    }

    [Fact]
    public async Task A_letter_that_is_given_up_goes_on_too()
    {
        var action = _promise.Action(Promise.Today.AddDays(30));
        await _promise.SaveAsync(action);
        await TellAsync(Said.Of(ActionGiven, action, 1), _promise.Responsible);
        var post = new Post { Answer = _ => false };
        for (var attempt = 1; attempt < OutboxMessage.MostAttempts; attempt++)
        {
            await Parts.Sender(_tests, post).SendAsync(Promise.Today, CancellationToken.None);
            _tests.Clock.Advance(TimeSpan.FromDays(1));
        }

        await using (var db = _tests.OpenAsSystem()) Assert.Equal(1, await db.Outbox.CountAsync());
        post.Answer = number => number > OutboxMessage.MostAttempts;

        Assert.Equal(3, await Parts.Sender(_tests, post).SendAsync(Promise.Today, CancellationToken.None));
        Assert.Equal((OutboxState.Failed, OutboxFault.Rejected), await LostAsync(_promise.Responsible));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task News_that_asks_for_nothing_and_what_is_no_longer_so_are_not_passed_on(bool hasMovedOn)
    {
        var action = _promise.Action(Promise.Today.AddDays(30));
        var meeting = _promise.Meeting(Promise.Today.AddDays(20));
        if (hasMovedOn) Assert.True(action.Complete(_promise.Responsible.Id, "Gjort", DateTimeOffset.UnixEpoch).IsDone);
        await _promise.SaveAsync(action, meeting);
        await TellAsync(hasMovedOn ? Said.Of(ActionGiven, action, 1) : Said.Of(MeetingNotice, meeting, 1), _promise.Headmaster);
        if (!hasMovedOn) await LoseAsync(_promise.Headmaster, hasLeft: true);

        Assert.Equal(0, await SendAsync());

        await using var db = _tests.OpenAsSystem();
        Assert.Equal(1, await db.Outbox.CountAsync());
    }

    [Fact]
    public async Task A_reminder_to_somebody_who_has_left_reaches_the_police_contact()
    {
        await _promise.SaveAsync(_promise.Action(Promise.Today.AddDays(3)));
        await LoseAsync(_promise.Responsible, hasLeft: true);

        await Parts.Planner(_tests).PlanAsync(Promise.Today, CancellationToken.None);
        _tests.Clock.Advance(DigestHours.Grace);

        Assert.Equal(1, await SendAsync());
        Assert.Equal(["paal@politi.example"], Receivers());
    }

    private async Task<Meeting> MinutesAsync()
    {
        var meeting = _promise.Meeting(Promise.Today.AddDays(-1));
        Assert.True(meeting.Hold([(_promise.Mayor.Id, Presence.Present)]).IsDone);
        Assert.True(meeting.Note(meeting.Items[0].Id).IsDone);
        Assert.True(meeting.SendForApproval().IsDone);
        await _promise.SaveAsync(meeting);
        return meeting;
    }

    private async Task TellAsync(Said said, params IEnumerable<Person> receivers)
    {
        await using var db = _tests.OpenAsSystem();
        db.Tell(said, receivers.Select(r => r.Id));
        Assert.Equal(Outcome.Done, await db.SaveAsync(CancellationToken.None));
    }

    private async Task LoseAsync(Person person, bool hasLeft)
    {
        await using var db = _tests.OpenAsSystem();
        var known = await db.People.SingleAsync(p => p.Id == person.Id);
        if (hasLeft) known.Deactivate();
        else db.Entry(known).Property(p => p.Email).CurrentValue = "";
        await db.SaveChangesAsync();
    }

    private async Task EndGrantsAsync(PersonId person)
    {
        await using var db = _tests.OpenAsSystem();
        foreach (var grant in await db.Grants.Where(g => g.PersonId == person).ToListAsync()) grant.End(Promise.Today);
        await db.SaveChangesAsync();
    }

    private async Task<(OutboxState, OutboxFault?)> LostAsync(Person person)
    {
        await using var db = _tests.OpenAsSystem();
        var told = db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(n => n.ReceiverId == person.Id).Select(n => n.Id);
        var row = await db.Outbox.SingleAsync(m => told.Contains(m.NotificationId));
        return (row.State, row.Fault);
    }

    private Task<int> SendAsync() => Parts.Sender(_tests, smtp: _server.Settings).SendAsync(Promise.Today, CancellationToken.None);

    private IEnumerable<MimeMessage> Mails() => _server.Read();

    private IEnumerable<string> Receivers() => Mails().Select(m => m.To.Mailboxes.Single().Address).Order(StringComparer.Ordinal);
}
