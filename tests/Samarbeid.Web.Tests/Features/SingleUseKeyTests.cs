using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Testing.Faults;
using Samarbeid.Web.Features.ActionItems.Evidence;
using Samarbeid.Web.Features.ActionItems.Bulk;
using Samarbeid.Web.Features.ActionItems.New;
using Samarbeid.Web.Features.ActionItems.Steps;
using Samarbeid.Web.Features.ActionItems.Work;
using Samarbeid.Web.Features.ActionPlans.Adopt;
using Samarbeid.Web.Features.ActionPlans.Write;
using Samarbeid.Web.Features.AgendaProposals;
using Samarbeid.Web.Features.Agreements.Papers;
using Samarbeid.Web.Features.Agreements.Write;
using Samarbeid.Web.Features.AnnualReports.List;
using Samarbeid.Web.Features.AnnualReports.Write.Priorities;
using Samarbeid.Web.Features.AnnualWheels;
using Samarbeid.Web.Features.AnnualWheels.Begin;
using Samarbeid.Web.Features.Api;
using Samarbeid.Web.Features.ApiKeys;
using Samarbeid.Web.Features.Archive.TakeOut;
using Samarbeid.Web.Features.Challenges;
using Samarbeid.Web.Features.Contacts.Write;
using Samarbeid.Web.Features.Indicators;
using Samarbeid.Web.Features.LocalPresence;
using Samarbeid.Web.Features.Evaluations.Questions;
using Samarbeid.Web.Features.Evaluations.Run;
using Samarbeid.Web.Features.MeetingBodies.Members;
using Samarbeid.Web.Features.MeetingBodies.Register;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.Attending;
using Samarbeid.Web.Features.Meetings.Corrections;
using Samarbeid.Web.Features.Meetings.Objections;
using Samarbeid.Web.Features.Meetings.Papers;
using Samarbeid.Web.Features.Meetings.Plan;
using Samarbeid.Web.Features.Meetings.Results;
using Samarbeid.Web.Features.People.Grants;
using Samarbeid.Web.Features.People.Register;
using Samarbeid.Web.Features.Recommendations.Addressees;
using Samarbeid.Web.Features.ServiceUnits;
using Samarbeid.Web.Features.Themes;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features;

/// <summary>A button pressed twice, or a form that comes twice over a bad line, makes one thing.</summary>
public sealed partial class SingleUseKeyTests : IAsyncLifetime
{
    private static readonly MunicipalityNumber Stjordal = MunicipalityNumber.Parse(TestSystem.Stjordal);
    private static readonly DateOnly Later = TestSystem.Today.AddDays(40);

    private static readonly Dictionary<Type, Func<Town, Task<Func<SingleUseKey, Task<object>>>>> Steps = new()
    {
        [typeof(PlanSeries)] = Step(t => t, (t, _, key) => t.System.As<PlanSeries>(t.Contact).HandleAsync(key, t.Body.Id, new(t.On(Later), [Later.AddDays(7)], null), default)),
        [typeof(PlanMeeting)] = Step(t => t, (t, _, key) => t.System.As<PlanMeeting>(t.Contact).HandleAsync(key, t.Body.Id, t.On(Later), default)),
        [typeof(AddAgendaItem)] = Step(t => t.PlanAsync(Later), (t, seen, key) => t.System.As<AddAgendaItem>(t.Contact)
            .HandleAsync(key, seen.Head.Id, seen.Head.Version, new(AgendaItemKind.Case, "Uro", ""), default)),
        [typeof(ProposeItem)] = Step(t => t, (t, _, key) => t.System.As<ProposeItem>(t.Mayor).HandleAsync(key, t.Body.Id, new("Uro", "", ItemPlan.Open), default)),
        [typeof(KeepTheme)] = Step(t => t, (t, _, key) => t.System.As<KeepTheme>(t.Contact).HandleAsync(key, t.Body.Id, "Vold mot barn", Domain.Themes.ThemeRhythm.Yearly, Later, default)),
        [typeof(RemarkOnMinutes)] = Step(RemarkableAsync, (t, seen, key) => t.System.As<RemarkOnMinutes>(t.Contact).HandleAsync(key, seen.Head.Id, "Godt", null, default)),
        [typeof(StartCorrection)] = Step(ApprovedAsync, (t, seen, key) => t.System.As<StartCorrection>(t.Contact).HandleAsync(key, seen.Head.Id, "Feil navn", default)),
        [typeof(AttachPaper)] = Step(t => Agreements.Pledged.InForceAsync(t), (t, pledged, key) => t.System.As<AttachPaper>(t.Contact)
            .HandleAsync(key, pledged.Id, new UploadedFile("Avtale.txt", null, new MemoryStream("Signert"u8.ToArray())), default)),
        [typeof(AddPaper)] = Step(t => t.PlanAsync(Later), (t, seen, key) => t.System.As<AddPaper>(t.Contact)
            .HandleAsync(key, seen.Head.Id, seen.Items[0].Id, new("kart.txt", null, new MemoryStream("Kart"u8.ToArray())), default)),
        [typeof(AddRecommendation)] = Step(t => t.HoldAsync(), (t, seen, key) => t.System.As<AddRecommendation>(t.Contact)
            .HandleAsync(key, seen.Head.Id, seen.Items[0].Id, t.Recommendation(Later), default)),
        [typeof(AddActionItem)] = Step(t => t.HoldAsync(), (t, seen, key) => t.System.As<AddActionItem>(t.Contact)
            .HandleAsync(key, seen.Head.Id, seen.Items[0].Id, new("Lys", "", t.Contact.Id, Later, false, null, []), default)),
        [typeof(WelcomeGuest)] = Step(t => t.HoldAsync(), (t, seen, key) => t.System.As<WelcomeGuest>(t.Contact).HandleAsync(key, seen.Head.Id, "Kari Nordmann, barnevernet", default)),
        [typeof(AddActionForChallenge)] = Step(t => t.System.ChallengeAsync(TestSystem.Stjordal), (t, challenge, key) => t.System.As<AddActionForChallenge>(t.Contact)
            .HandleAsync(key, challenge.Id, new("Lys", "", t.Contact.Id, Later, false), default)),
        [typeof(AddActionForRecommendation)] = Step(RecommendationAsync, (t, made, key) => t.System.As<AddActionForRecommendation>(t.Contact)
            .HandleAsync(key, made.Id, new("Lys", "", t.Contact.Id, Later, false), default)),
        [typeof(WriteProgressNote)] = Step(ActionAsync, (t, action, key) => t.System.As<WriteProgressNote>(t.Contact).HandleAsync(key, action.Id, 1, "Godt", default)),
        [typeof(AddStep)] = Step(ActionAsync, (t, action, key) => t.System.As<AddStep>(t.Contact).HandleAsync(key, action.Id, new("Ring"), default)),
        [typeof(AddEvidenceLink)] = Step(ActionAsync, (t, action, key) => t.System.As<AddEvidenceLink>(t.Contact).HandleAsync(key, action.Id, "https://stjordal.example", "", default)),
        [typeof(AttachEvidence)] = Step(ActionAsync, (t, action, key) => t.System.As<AttachEvidence>(t.Contact)
            .HandleAsync(key, action.Id, new UploadedFile("Kart.txt", null, new MemoryStream("Kart"u8.ToArray())), default)),
        [typeof(CommentOnActionItem)] = Step(ActionAsync, (t, action, key) => t.System.As<CommentOnActionItem>(t.Contact).HandleAsync(key, action.Id, 1, "Godt", default)),
        [typeof(WriteNoteByKey)] = Step(ActionAsync, (t, action, key) => t.System.As<WriteNoteByKey>(t.Contact).HandleAsync(key, action.Id, "Godt", default)),
        // The secret is told the first time alone.
        [typeof(MakeApiKey)] = Step(t => t, async (t, _, key) => (await t.System.As<MakeApiKey>(t.Contact)
            .HandleAsync(key, new("Arkivet", Domain.ApiKeys.ApiKeyRights.Read, Later), default)).Value.Id),
        [typeof(ChangeActionItems)] = Step(ActionAsync, (t, action, key) => t.System.As<ChangeActionItems>(t.Contact).HandleAsync(key, [new(action.Id, 1, null, Later.AddDays(3))], "Mer tid", default)),
        [typeof(DraftAgreement)] = Step(t => t, (t, _, key) => t.System.As<DraftAgreement>(t.Contact).HandleAsync(key, t.Body.Id, Agreements.Pledged.Terms, default)),
        [typeof(RenewAgreement)] = Step(t => Agreements.Pledged.InForceAsync(t), (t, pledged, key) => t.System.As<RenewAgreement>(t.Contact).HandleAsync(key, pledged.Id, "Ny avtale", default)),
        [typeof(BeginWheel)] = Step(t => t, (t, _, key) => t.System.As<BeginWheel>(t.Contact).HandleAsync(key, t.Body.Id, TestSystem.Today.Year, true, default)),
        [typeof(CopyWheel)] = Step(WheelAsync, (t, wheel, key) => t.System.As<CopyWheel>(t.Contact).HandleAsync(key, wheel.Wheel!.Value, default)),
        [typeof(AddWheelEntry)] = Step(WheelAsync, (t, wheel, key) => t.System.As<AddWheelEntry>(t.Contact)
            .HandleAsync(key, wheel.Wheel!.Value, wheel.Version, new(WheelEntryKind.Assignment, "Uro", Later, t.Contact.Id), default)),
        [typeof(PlanWheelMeetings)] = Step(WheelAsync, (t, wheel, key) => t.System.As<PlanWheelMeetings>(t.Contact)
            .HandleAsync(key, wheel.Wheel!.Value, wheel.Version, [.. wheel.Rows.Where(r => r.IsToPlan).Select(r => r.Id)], t.On(Later), default)),
        [typeof(EnterContact)] = Step(t => t, (t, _, key) => t.System.As<EnterContact>(t.Contact).HandleAsync(key, "beredskap", Domain.Contacts.ContactPlace.Of(Stjordal), Contacts.ContactFlowTests.Terms, default)),
        [typeof(TakeOutPackage)] = Step(t => Agreements.Pledged.InForceAsync(t), (t, pledged, key) => t.System.As<TakeOutPackage>(t.Contact)
            .HandleAsync(key, Domain.Archive.ArchivedKind.Agreement, pledged.Id.Value, false, default)),
        [typeof(MarkPresence)] = Step(t => PresentAsync(t), (t, row, key) => t.System.As<MarkPresence>(t.Contact).HandleAsync(key, row.Id, row.Version, new PresenceMark.Held(), default)),
        [typeof(AddQuestion)] = Step(AdministratorAsync, (t, who, key) => t.System.As<AddQuestion>(who).HandleAsync(key, "Vi har det fint.", "Vi har det fint i lag.", default)),
        [typeof(ProposeEvaluation)] = Step(ClosedAsync, (t, round, key) => t.System.As<ProposeEvaluation>(t.Contact).HandleAsync(key, round, default)),
        [typeof(OpenEvaluation)] = Step<Town, Domain.Common.Outcome<Domain.Evaluations.SelfEvaluationId>>(MembersAsync, (t, _, key) => t.System.As<OpenEvaluation>(t.Contact).HandleAsync(key, t.Body.Id, TestSystem.Today.Year, TestSystem.Today.AddDays(9), default)),
        [typeof(IdentifyChallenge)] = Step(t => t, (t, _, key) => t.System.As<IdentifyChallenge>(t.Contact).HandleAsync(key, Stjordal, "Uro", "", "", default)),
        [typeof(AddIndicator)] = Step(t => t.System.ChallengeAsync(TestSystem.Stjordal), (t, challenge, key) => t.System.As<AddIndicator>(t.Contact).HandleAsync(key, challenge.Id, Plans.Drafted.Terms, default)),
        [typeof(WriteReading)] = Step(t => Plans.Drafted.IndicatorAsync(t), (t, id, key) => t.System.As<WriteReading>(t.Contact).HandleAsync(key, id, 1, TestSystem.Today, new(12), default)),
        [typeof(DraftActionPlan)] = Step(t => t, (t, _, key) => t.System.As<DraftActionPlan>(t.Contact).HandleAsync(key, Stjordal, new("Plan", 2026, 2029), default)),
        [typeof(AddArea)] = Step(t => Plans.Drafted.MakeAsync(t), (t, plan, key) => t.System.As<AddArea>(t.Contact).HandleAsync(key, plan.Id, plan.Version, new("Rus", ""), default)),
        [typeof(AddGoal)] = Step(t => Plans.Drafted.MakeAsync(t), (t, plan, key) => t.System.As<AddGoal>(t.Contact)
            .HandleAsync(key, plan.Id, plan.Version, plan.Area, new("Færre", null), plan.Challenge, null, default)),
        [typeof(TakeInAction)] = Step(t => Plans.Drafted.MakeAsync(t), (t, plan, key) => t.System.As<TakeInAction>(t.Contact)
            .HandleAsync(key, plan.Id, plan.Version, plan.Goal, plan.Action, Plans.Drafted.Placed, default)),
        [typeof(AddActionForGoal)] = Step(t => Plans.Drafted.MakeAsync(t), (t, plan, key) => t.System.As<AddActionForGoal>(t.Contact)
            .HandleAsync(key, plan.Id, plan.Version, plan.Goal, new("Kurs", "", t.Contact.Id, Later, true), Plans.Drafted.Placed, default)),
        [typeof(GoOnWithActionPlan)] = Step(t => Plans.Drafted.InForceAsync(t), (t, plan, key) => t.System.As<GoOnWithActionPlan>(t.Contact)
            .HandleAsync(key, plan.Id, new("Ny", 2027, 2030), default)),
        [typeof(RegisterAddressee)] = Step(t => t, (t, _, key) => t.System.As<RegisterAddressee>(t.Contact).HandleAsync(key, Stjordal, "Oppvekst", t.Mayor.Id, default)),
        [typeof(BeginAnnualReport)] = Step(t => t, (t, _, key) => t.System.As<BeginAnnualReport>(t.Contact).HandleAsync(key, Stjordal, 2024, default)),
        [typeof(AddPriority)] = Step(ReportAsync, (t, report, key) => t.System.As<AddPriority>(t.Contact).HandleAsync(key, report.Id, report.Version, "Trygghet", null, default)),
        [typeof(RegisterPerson)] = Step(AdministratorAsync, (t, who, key) => t.System.As<RegisterPerson>(who)
            .HandleAsync(key, new() { Name = "Ny Person", Email = "ny@eksempel.no" }, default)),
        [typeof(GiveGrant)] = Step(AdministratorAsync, (t, who, key) => t.System.As<GiveGrant>(who)
            .HandleAsync(key, t.Contact.Id, new(Role.Secretary, [Stjordal], null, TestSystem.Today, null), default)),
        [typeof(GiveGrantAgain)] = Step(AdministratorAsync, (t, who, key) => new GiveGrantAgain(t.System.As<GiveGrant>(who), new(t.System.Database.Clock))
            .HandleAsync(key, new(default, t.Contact.Id, 1, Role.Secretary, null, null, [new(Stjordal, "")], TestSystem.Today, null, GrantState.Ended), default)),
        [typeof(EstablishMeetingBody)] = Step(AdministratorAsync, (t, who, key) => t.System.As<EstablishMeetingBody>(who)
            .HandleAsync(key, new() { Kind = MeetingBodyKind.PoliceCouncil, Name = "Nytt råd", Language = Language.Bokmal, Municipalities = [Stjordal] }, default)),
        [typeof(AdmitMember)] = Step(AdministratorAsync, (t, who, key) => t.System.As<AdmitMember>(who)
            .HandleAsync(key, t.Body.Id, 1, t.Secretary.Id, MemberRole.Member, TestSystem.Today, default)),
        [typeof(EstablishServiceUnit)] = Step(DistrictAsync, (t, with, key) => t.System.As<EstablishServiceUnit>(with.Who)
            .HandleAsync(key, new() { Name = "Ny enhet", District = with.District, Municipalities = [Stjordal] }, default)),
    };

    private Town _town = null!;

    public static TheoryData<Type> Handlers => [.. Steps.Keys];

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public async Task DisposeAsync() => await _town.System.DisposeAsync();

    [Theory]
    [MemberData(nameof(Handlers))]
    public async Task Sent_twice_it_makes_one_thing_and_answers_as_the_first_time(Type handler)
    {
        var step = await Steps[handler](_town);
        var (before, key) = (await RowsAsync(), SingleUseKey.New());

        var first = await step(key);
        var once = await RowsAsync();
        var second = await step(key);

        Assert.NotEqual(before, once);
        Assert.Equal(once, await RowsAsync());
        Assert.Equal(first, second);
    }

    [Theory]
    [MemberData(nameof(Handlers))]
    public async Task Pressed_again_after_the_database_went_away_in_the_commit_it_has_made_one_thing(Type handler)
    {
        var step = await Steps[handler](_town);
        var (before, key, line) = (await RowsAsync(), SingleUseKey.New(), _town.System.Database.Line);
        line.CutNext(new(CutAt.AfterCommit, Fault: () =>
        {
            line.IsDown = true;
            return SqlServerFault.Lost();
        }));

        var fault = await Record.ExceptionAsync(() => step(key));
        Assert.True(line.IsDown && fault is not null && PersistenceRules.IsOutage(fault), fault?.ToString());
        line.Mend();
        var once = await RowsAsync();
        await step(key);

        Assert.NotEqual(before, once);
        Assert.Equal(once, await RowsAsync());
    }

    [Fact]
    public async Task Two_at_once_make_one_thing()
    {
        var (key, before) = (SingleUseKey.New(), await MeetingsAsync());
        var plan = _town.System.As<PlanMeeting>(_town.Contact);

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => plan.HandleAsync(key, _town.Body.Id, _town.On(Later), default))));

        Assert.Equal(before + 1, await MeetingsAsync());
        Assert.Equal(both[0].Value, both[1].Value);
    }

    [Fact]
    public async Task A_refused_step_leaves_its_key_for_the_next_try()
    {
        var key = SingleUseKey.New();
        var identify = _town.System.As<IdentifyChallenge>(_town.Contact);

        Assert.NotNull((await identify.HandleAsync(key, Stjordal, "", "", "", default)).Refusal);
        Assert.True((await identify.HandleAsync(key, Stjordal, "Uro", "", "", default)).IsDone);
    }

    [Fact]
    public async Task Old_keys_are_taken_away_when_new_ones_are_used()
    {
        var identify = _town.System.As<IdentifyChallenge>(_town.Contact);
        await identify.HandleAsync(SingleUseKey.New(), Stjordal, "Uro", "", "", default);
        _town.System.Database.Clock.Advance(TimeSpan.FromDays(8));
        await identify.HandleAsync(SingleUseKey.New(), Stjordal, "Uro igjen", "", "", default);

        await using var db = _town.System.Database.OpenAsSystem();
        Assert.Single(await db.UsedKeys.ToListAsync());
    }

    [Fact]
    public void Every_step_that_adds_a_root_takes_a_key_and_is_tried_here()
    {
        var roots = typeof(SamarbeidDbContext).GetProperties()
            .Where(p => p.PropertyType.GenericTypeArguments is [var row] && row.IsSubclassOf(typeof(AggregateRoot))).Select(p => p.Name).ToHashSet();
        var adding = Directory.EnumerateFiles(Path.Combine(Texts.TextFiles.Source, "Samarbeid.Web", "Features"), "*.cs", SearchOption.AllDirectories)
            .Where(f => AddsRow().Matches(File.ReadAllText(f)).Any(m => roots.Contains(m.Groups[1].Value))).ToList();
        var keyed = typeof(Program).Assembly.GetTypes().Where(t => t.GetMethod("HandleAsync")?.GetParameters().Any(p => p.ParameterType == typeof(SingleUseKey)) == true);

        Assert.True(adding.Count > 8, "The steps are not found.");
        // What comes back to the queue is no form that is sent: of an item the database lets one come back, however often it is put off.
        Assert.Equal(["ReturningCases.cs"], adding.Where(f => !File.ReadAllText(f).Contains("SingleUseKey key", StringComparison.Ordinal)).Select(Path.GetFileName));
        Assert.Equal(keyed.Select(t => t.Name).Order(StringComparer.Ordinal), Steps.Keys.Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    private static Func<Town, Task<Func<SingleUseKey, Task<object>>>> Step<TWith, TAnswer>(Func<Town, TWith> begin, Func<Town, TWith, SingleUseKey, Task<TAnswer>> take)
        where TAnswer : notnull => Step(town => Task.FromResult(begin(town)), take);

    private static Func<Town, Task<Func<SingleUseKey, Task<object>>>> Step<TWith, TAnswer>(
        Func<Town, Task<TWith>> begin, Func<Town, TWith, SingleUseKey, Task<TAnswer>> take)
        where TAnswer : notnull => async town =>
    {
        var with = await begin(town);
        return async key => await take(town, with, key);
    };

    private static Task<Person> AdministratorAsync(Town town) => town.System.PersonAsync(Role.Administrator);

    private static async Task<Town> MembersAsync(Town town)
    {
        await using var db = town.System.Database.OpenAsSystem();
        var body = await db.MeetingBodies.IgnoreQueryFilters().Include(b => b.Members).SingleAsync(b => b.Id == town.Body.Id);
        foreach (var who in new[] { town.Secretary, town.Sheriff, town.DistrictSheriff }) Assert.True(body.Admit(who.Id, MemberRole.Member, TestSystem.Today).IsDone);
        await db.SaveChangesAsync();
        return town;
    }

    private static async Task<Domain.Evaluations.SelfEvaluationId> ClosedAsync(Town town)
    {
        await MembersAsync(town);
        var round = await town.System.As<OpenEvaluation>(town.Contact).HandleAsync(SingleUseKey.New(), town.Body.Id, TestSystem.Today.Year, TestSystem.Today.AddDays(9), default);
        Assert.True((await town.System.As<CloseEvaluation>(town.Contact).HandleAsync(round.Value, default)).IsDone);
        return round.Value;
    }

    private static async Task<(Person Who, string District)> DistrictAsync(Town town) =>
        (await AdministratorAsync(town), (await town.System.MunicipalityAsync(TestSystem.Stjordal)).PoliceDistrictCode);

    private static async Task<WheelView> WheelAsync(Town town)
    {
        await town.System.As<BeginWheel>(town.Contact).HandleAsync(SingleUseKey.New(), town.Body.Id, TestSystem.Today.Year, true, default);
        return (await town.System.As<WheelQueries>(town.Contact).FindAsync(town.Body.Id, TestSystem.Today.Year, default))!;
    }

    private static async Task<PresenceRow> PresentAsync(Town town)
    {
        await LocalPresence.Visited.InForceAsync(town);
        return (await LocalPresence.Visited.DaysAsync(town, town.Contact, TestSystem.Today.Year, TestSystem.Today.Month))[0];
    }

    private static async Task<Domain.ActionItems.ActionItem> ActionAsync(Town town) =>
        await town.System.ActionAsync(await town.System.ChallengeAsync(TestSystem.Stjordal), town.Contact, Later);

    private static async Task<Domain.Recommendations.Recommendation> RecommendationAsync(Town town) => await town.System.RecommendationAsync(
        await town.System.MeetingAsync(town.Body, town.Mayor, Later), await town.System.ChallengeAsync(TestSystem.Stjordal), town.Mayor, TestSystem.Stjordal);

    private static async Task<MeetingView> ApprovedAsync(Town town)
    {
        var sent = await town.SendAsync(await town.HoldAsync());
        await town.ApproveAsync(sent.Head.Id);
        return sent;
    }

    private static async Task<MeetingView> RemarkableAsync(Town town)
    {
        await town.SetApprovalAsync(new(ApprovalForm.BothSides, 10, true));
        return await town.SendAsync(await town.HoldAsync());
    }

    private static async Task<Domain.AnnualReports.AnnualReport> ReportAsync(Town town)
    {
        await town.System.As<BeginAnnualReport>(town.Contact).HandleAsync(SingleUseKey.New(), Stjordal, 2024, default);
        return await town.ReadAsync(db => db.AnnualReports.IgnoreQueryFilters().SingleAsync());
    }

    private Task<int> MeetingsAsync() => _town.ReadAsync(db => db.Meetings.IgnoreQueryFilters().CountAsync());

    /// <summary>How many rows there are of whatever a step may make.</summary>
    private Task<string> RowsAsync() => _town.ReadAsync(async db =>
    {
        int[] counts =
        [
            await db.MinutesCorrections.IgnoreQueryFilters().CountAsync(), await db.Agreements.IgnoreQueryFilters().CountAsync(),
            await db.Set<MinutesObjection>().IgnoreQueryFilters().CountAsync(),
            await db.ArchivePackages.IgnoreQueryFilters().CountAsync(), await db.SelfEvaluations.IgnoreQueryFilters().CountAsync(), await db.Set<Domain.Evaluations.EvaluationQuestion>().IgnoreQueryFilters().CountAsync(),
            await db.Papers.IgnoreQueryFilters().CountAsync(p => p.AgreementId != null), await db.ContactHoldings.CountAsync(), await db.ApiKeys.CountAsync(), await db.AnnualWheels.IgnoreQueryFilters().CountAsync(), await db.Set<WheelEntry>().IgnoreQueryFilters().CountAsync(),
            await db.PresenceDays.IgnoreQueryFilters().CountAsync(d => d.MarkedBy != null),
            await db.BodyThemes.IgnoreQueryFilters().CountAsync(),
            await db.Indicators.IgnoreQueryFilters().CountAsync(), await db.Set<Domain.Indicators.IndicatorReading>().IgnoreQueryFilters().CountAsync(), await db.ActionPlans.IgnoreQueryFilters().CountAsync(),
            await db.Set<Domain.ActionPlans.PriorityArea>().IgnoreQueryFilters().CountAsync(), await db.Set<Domain.ActionPlans.PlanGoal>().IgnoreQueryFilters().CountAsync(), await db.Set<Domain.ActionPlans.PlannedAction>().IgnoreQueryFilters().CountAsync(),
            await db.AgendaProposals.IgnoreQueryFilters().CountAsync(), await db.Meetings.IgnoreQueryFilters().CountAsync(), await db.AgendaItems.IgnoreQueryFilters().CountAsync(),
            await db.Recommendations.IgnoreQueryFilters().CountAsync(), await db.ActionItems.IgnoreQueryFilters().CountAsync(), await db.ActionSteps.IgnoreQueryFilters().CountAsync(), await db.EvidenceLinks.IgnoreQueryFilters().CountAsync(),
            await db.ProgressNotes.IgnoreQueryFilters().CountAsync(), await db.Challenges.IgnoreQueryFilters().CountAsync(),
            await db.Addressees.IgnoreQueryFilters().CountAsync(), await db.AnnualReports.IgnoreQueryFilters().CountAsync(),
            await db.AnnualReports.IgnoreQueryFilters().SelectMany(r => r.Priorities).CountAsync(), await db.People.CountAsync(), await db.Grants.CountAsync(),
            await db.MeetingBodies.IgnoreQueryFilters().CountAsync(), await db.Memberships.IgnoreQueryFilters().CountAsync(), await db.ServiceUnits.CountAsync(),
            await db.Papers.IgnoreQueryFilters().CountAsync(), await db.StoredFiles.IgnoreQueryFilters().CountAsync(),
            await db.Set<MeetingGuest>().IgnoreQueryFilters().CountAsync(),
        ];
        return string.Join(' ', counts);
    });

    [GeneratedRegex(@"db\.(\w+)\.Add\(")]
    private static partial Regex AddsRow();
}
