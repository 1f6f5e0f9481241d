using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.Bulk;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Tests.Features.ActionItems;

/// <summary>Several actions changed with one reason.</summary>
public sealed class BulkChangeTests : IAsyncLifetime
{
    private static readonly DateOnly Later = TestSystem.Today.AddDays(60);

    private TestSystem _system = null!;
    private Person _contact = null!;
    private Person _mayor = null!;
    private ActionItem _one = null!;
    private ActionItem _other = null!;
    private ActionItem _foreign = null!;

    public async Task InitializeAsync()
    {
        _system = await TestSystem.StartAsync();
        _contact = await _system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        _mayor = await _system.PersonAsync(Role.Mayor, TestSystem.Stjordal);
        var challenge = await _system.ChallengeAsync(TestSystem.Stjordal);
        _one = await _system.ActionAsync(challenge, _contact, TestSystem.Today.AddDays(5));
        _other = await _system.ActionAsync(challenge, _contact, TestSystem.Today.AddDays(90));
        _foreign = await _system.ActionAsync(await _system.ChallengeAsync(TestSystem.Senja), await _system.PersonAsync(Role.Mayor, TestSystem.Senja), TestSystem.Today.AddDays(5));
    }

    public async Task DisposeAsync() => await _system.DisposeAsync();

    [Fact]
    public async Task The_preview_says_of_each_what_would_happen_and_changes_nothing()
    {
        var fates = await _system.As<BulkQueries>(_contact).PreviewAsync([Extended(_one), Extended(_other), Extended(_foreign)], "Venter på tilskudd", default);

        // The second is due later already, and of the third nobody says that there is one.
        Assert.Equal([null, ActionItemRules.ExtensionMustBeLater, PersistenceRules.NotFound], fates.Select(f => f.Refusal));
        Assert.Equal(TestSystem.Today.AddDays(5), (await _system.ReadAsync(_one.Id)).DueDate);
    }

    [Fact]
    public async Task All_are_changed_with_the_reason_in_the_log_of_each()
    {
        Assert.True((await ChangeAsync(_contact, [Given(_one, _mayor), Given(_other, _mayor)])).IsDone);

        foreach (var action in new[] { _one, _other })
        {
            var now = await _system.ReadAsync(action.Id);
            Assert.Equal((_mayor.Id, Party.Municipality), (now.ResponsibleId, now.ResponsibleParty));
            Assert.Equal((ProgressKind.HandedOver, "Bytter hender"), (now.Notes.Single().Kind, now.Notes.Single().Text));
        }

        // Each is told of, and what comes within ten minutes shares a mail.
        await using var db = _system.Database.OpenAsSystem();
        Assert.Equal(2, await db.Set<Notification>().IgnoreQueryFilters().CountAsync(n => n.ReceiverId == _mayor.Id && n.Kind == NotificationKind.ActionGiven));
    }

    [Fact]
    public async Task None_is_changed_where_one_cannot_be()
    {
        foreach (var wrong in new[] { Extended(_foreign), Extended(_other), Extended(_one) with { Version = 7 } })
        {
            var changed = await ChangeAsync(_contact, [Given(_one, _mayor) with { Id = wrong.Id == _one.Id ? _other.Id : _one.Id }, wrong]);

            Assert.False(changed.IsDone);
        }

        Assert.Equal(_contact.Id, (await _system.ReadAsync(_one.Id)).ResponsibleId);
        Assert.Equal(_contact.Id, (await _system.ReadAsync(_other.Id)).ResponsibleId);
    }

    [Fact]
    public async Task Whoever_only_reads_changes_none()
    {
        Assert.Equal(AccessRules.NoGrant.Code, (await ChangeAsync(_mayor, [Extended(_one)])).Refusal?.Code);
        Assert.Equal(AccessRules.NotSignedIn, (await ChangeAsync(null, [Extended(_one)])).Refusal);
        Assert.Empty(await _system.As<BulkQueries>(_mayor).CandidatesAsync(await RowsAsync(_mayor), default));
    }

    [Fact]
    public async Task It_is_given_only_to_somebody_who_could_have_been_given_it_alone()
    {
        var stranger = await _system.PersonAsync(Role.Mayor, TestSystem.Senja);

        Assert.Equal(ActionItemRules.ResponsibleNotOffered, (await ChangeAsync(_contact, [Given(_one, stranger)])).Refusal);
        Assert.Equal([_contact.Name, _mayor.Name], (await _system.As<BulkQueries>(_contact).CandidatesAsync(await RowsAsync(_contact), default)).Select(p => p.Name));
    }

    [Fact]
    public async Task Given_back_they_are_as_they_were()
    {
        await ChangeAsync(_contact, [Given(_one, _mayor), Given(_other, _mayor)]);

        var back = await ChangeAsync(_contact, [Given(_one, _contact) with { Version = 2 }, Given(_other, _contact) with { Version = 2 }]);

        Assert.True(back.IsDone);
        Assert.Equal(_contact.Id, (await _system.ReadAsync(_other.Id)).ResponsibleId);
    }

    [Fact]
    public async Task The_same_action_twice_among_them_is_changed_once_or_not_at_all()
    {
        await ChangeAsync(_contact, [Extended(_one), Extended(_one)]);

        Assert.InRange((await _system.ReadAsync(_one.Id)).Extensions, 0, 1);
    }

    private static BulkChange Extended(ActionItem action) => new(action.Id, 1, null, Later);

    private static BulkChange Given(ActionItem action, Person to) => new(action.Id, 1, to.Id, null);

    private Task<Outcome> ChangeAsync(Person? who, IReadOnlyCollection<BulkChange> changes) =>
        _system.As<ChangeActionItems>(who).HandleAsync(SingleUseKey.New(), changes, "Bytter hender", default);

    private async Task<IReadOnlyList<ActionItemRow>> RowsAsync(Person who) =>
        (await _system.As<ActionItemQueries>(who).ViewAsync(ActionItemView.All, ActionItemFilter.OpenOnes, 1, default)).List!.Rows;
}
