using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.Access;

public sealed class AccessPolicyTests
{
    private static readonly PersonId Me = PersonId.New();
    private static readonly PersonId Another = PersonId.New();
    private static readonly ScopeId Here = ScopeId.New();
    private static readonly ScopeId Elsewhere = ScopeId.New();
    private static readonly Operation[] Operations = Enum.GetValues<Operation>();

    [Fact]
    public void A_role_gives_its_operations_where_it_reaches_and_nowhere_else()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var operation in Operations.Where(o => !o.HasNoScope()))
            {
                var here = new Thing(Here) { Chair = Me, Author = Another, Responsible = Another, ResponsibleParty = Party.Municipality };
                var director = role is Role.MunicipalDirector && operation is Operation.WriteActions or Operation.ContributeToActions;

                Assert.Equal(role.Allows(operation) || director, AccessPolicy.Decide(With(role), operation, here).IsDone);
                Expect.Refused(AccessRules.NoGrant, AccessPolicy.Decide(With(role), operation, here with { Scope = Elsewhere }));
            }
        }
    }

    [Fact]
    public void The_person_responsible_has_that_action_and_nothing_else()
    {
        var me = Actor.ForPerson(Me, []);
        Operation[] expected = [Operation.ReadActions, Operation.CommentOnActions, Operation.ContributeToActions, Operation.WriteActions];

        Assert.Equal(expected, Operations.Where(o => AccessPolicy.Decide(me, o, new Thing(Here) { Responsible = Me }).IsDone));
        Assert.All(Operations, o => Expect.Refused(AccessRules.NoGrant, AccessPolicy.Decide(me, o, new Thing(Here) { Responsible = Another })));
    }

    [Fact]
    public void Whoever_contributes_reads_that_action_and_works_on_it_and_nothing_else()
    {
        var me = Actor.ForPerson(Me, []);

        Assert.Equal(
            [Operation.ReadActions, Operation.ContributeToActions],
            Operations.Where(o => AccessPolicy.Decide(me, o, new Thing(Here) { Contributor = Me, Responsible = Another }).IsDone));
        Assert.All(Operations, o => Expect.Refused(AccessRules.NoGrant, AccessPolicy.Decide(me, o, new Thing(Here) { Contributor = Another })));
    }

    [Fact]
    public void The_contact_of_the_addressee_reads_and_answers_that_recommendation_and_nothing_else()
    {
        var me = Actor.ForPerson(Me, []);

        Assert.Equal(
            [Operation.ReadRecommendations, Operation.AnswerRecommendations],
            Operations.Where(o => AccessPolicy.Decide(me, o, new Thing(Here) { Contact = Me }).IsDone));
        Assert.All(Operations, o => Expect.Refused(AccessRules.NoGrant, AccessPolicy.Decide(me, o, new Thing(Here) { Contact = Another })));
    }

    [Theory]
    [InlineData(Party.Municipality, true)]
    [InlineData(Party.Police, false)]
    [InlineData(Party.Other, false)]
    [InlineData(null, false)]
    public void The_director_changes_the_municipalitys_actions_only_whichever_way_it_is_asked(Party? party, bool expected)
    {
        var director = With(Role.MunicipalDirector);
        var action = new Thing(Here) { Responsible = Another, ResponsibleParty = party };

        Assert.Equal(expected, AccessPolicy.Decide(director, Operation.WriteActions, action).IsDone);
        Assert.Equal(expected, AccessPolicy.Decide(director, Operation.WriteActionsOfMunicipality, action).IsDone);
        Expect.Refused(AccessRules.NoGrant, AccessPolicy.Decide(director, Operation.WriteActions, action with { Scope = Elsewhere }));
    }

    [Fact]
    public void Only_the_meetings_own_chair_approves_as_chair()
    {
        var chaired = new Thing(Here) { Chair = Me };

        Expect.Done(AccessPolicy.Decide(With(Role.Mayor), Operation.ApproveMinutesAsChair, chaired));
        Expect.Refused(AccessRules.OnlyTheChair, AccessPolicy.Decide(With(Role.Mayor), Operation.ApproveMinutesAsChair, new Thing(Here) { Chair = Another }));
        Expect.Refused(AccessRules.OnlyTheChair, AccessPolicy.Decide(With(Role.Mayor), Operation.ApproveMinutesAsChair, new Thing(Here)));
        Expect.Refused(AccessRules.NoGrant, AccessPolicy.Decide(With(Role.Mayor), Operation.ApproveMinutesAsChair, new Thing(Elsewhere) { Chair = Me }));
        Expect.Refused(AccessRules.NoGrant, AccessPolicy.Decide(With(Role.DistrictAnalyst), Operation.ApproveMinutesAsChair, chaired));
        Expect.Refused(AccessRules.NoGrant, AccessPolicy.Decide(Actor.ForPerson(Me, []), Operation.ApproveMinutesAsChair, chaired));
    }

    [Fact]
    public void Whoever_chairs_and_can_read_the_minutes_approves_them_as_chair_whatever_the_role()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            Assert.Equal(role.Allows(Operation.ReadMinutes), AccessPolicy.Decide(With(role), Operation.ApproveMinutesAsChair, new Thing(Here) { Chair = Me }).IsDone);
            Assert.False(AccessPolicy.Decide(With(role), Operation.ApproveMinutesAsChair, new Thing(Here) { Chair = Another }).IsDone);
        }
    }

    [Fact]
    public void The_author_of_a_report_does_not_approve_it()
    {
        Expect.Done(AccessPolicy.Decide(With(Role.Sheriff), Operation.ApproveReports, new Thing(Here) { Author = Another }));
        Expect.Refused(AccessRules.AuthorMayNotApprove, AccessPolicy.Decide(With(Role.Sheriff), Operation.ApproveReports, new Thing(Here) { Author = Me }));
        Expect.Refused(AccessRules.NoGrant, AccessPolicy.Decide(With(Role.Sheriff), Operation.ApproveReports, new Thing(Elsewhere) { Author = Me }));
    }

    [Fact]
    public void The_administrator_has_no_content_even_with_a_scope()
    {
        var expected = new[] { Operation.AdministerAccess, Operation.SeeJobs };
        var thing = new Thing(Here) { Chair = Me, Author = Another, ResponsibleParty = Party.Municipality };

        foreach (var administrator in new[] { With(Role.Administrator), Actor.ForPerson(Me, [new GrantedRole(Role.Administrator, new HashSet<ScopeId>())]) })
        {
            Assert.Equal(expected, Operations.Where(o => AccessPolicy.Decide(administrator, o, thing).IsDone));
            Assert.Equal(expected, Operations.Where(administrator.MayAnywhere));
        }
    }

    [Fact]
    public void A_part_of_the_system_may_everything_under_its_name()
    {
        var system = Actor.ForSystem("reminders");

        Assert.All(Operations, o => Expect.Done(AccessPolicy.Decide(system, o, new Thing(Here))));
        Assert.Equal(("system:reminders", null), (system.Name, system.Person));
    }

    [Fact]
    public void Nobody_may_nothing()
    {
        Assert.All(Operations, o => Expect.Refused(AccessRules.NotSignedIn, AccessPolicy.Decide(Actor.Nobody, o, new Thing(Here))));
        Assert.DoesNotContain(Operations, Actor.Nobody.MayAnywhere);
    }

    [Fact]
    public void Roles_in_different_places_add_up_and_do_not_mix()
    {
        var actor = Actor.ForPerson(Me,
        [
            new GrantedRole(Role.PoliceContact, new HashSet<ScopeId> { Here }),
            new GrantedRole(Role.Secretary, new HashSet<ScopeId> { Elsewhere }),
        ]);

        Assert.Equal([Here, Elsewhere], actor.ScopesFor(Operation.ReadMeetings).ToHashSet());
        Assert.Equal([Here], actor.ScopesFor(Operation.WriteActions));
        Assert.Equal([Elsewhere], actor.ScopesFor(Operation.PublishReports));
        Assert.Empty(actor.ScopesFor(Operation.ApproveReports));
        Expect.Refused(AccessRules.NoGrant, AccessPolicy.Decide(actor, Operation.WriteActions, new Thing(Elsewhere)));
        Assert.Equal([Role.PoliceContact, Role.Secretary], actor.Roles);
        Assert.True(actor.Has(Role.Secretary));
        Assert.False(actor.Has(Role.Sheriff));
    }

    [Fact]
    public void A_role_that_reaches_nothing_shows_no_menu() => Assert.DoesNotContain(
        Operations, Actor.ForPerson(Me, [new GrantedRole(Role.PoliceContact, new HashSet<ScopeId>())]).MayAnywhere);

    private static Actor With(Role role) => Actor.ForPerson(Me, [new GrantedRole(role, new HashSet<ScopeId> { Here })]);
}
