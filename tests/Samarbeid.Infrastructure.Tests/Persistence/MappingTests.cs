using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.Indicators;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Domain.Themes;
using Samarbeid.Infrastructure.Calendars;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Persistence;

public abstract class MappingTests(DatabaseProvider engine) : DatabaseTests(engine)
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, 123, 456, TimeSpan.Zero);
    private static readonly WorkingDays Days = new(new NorwegianHolidays());

    [EngineFact]
    public async Task Everything_that_can_be_read_of_each_root_is_as_it_was_saved()
    {
        await using var db = Database.OpenAsSystem();
        var rows = await MakeOneOfEachAsync(db);
        db.AddRange(rows);
        await db.SaveChangesAsync();

        foreach (var row in rows)
        {
            await using var other = Database.OpenAsSystem();
            Assert.Equal(Readable(row), Readable(await ReloadAsync(other, db, row)));
        }
    }

    [EngineFact]
    public async Task No_root_is_left_out()
    {
        await using var db = Database.OpenAsSystem();
        var tested = (await MakeOneOfEachAsync(db)).Select(r => r.GetType()).Append(typeof(Municipality)).ToHashSet();

        Assert.DoesNotContain(db.Model.GetEntityTypes().Select(t => t.ClrType), t => typeof(AggregateRoot).IsAssignableFrom(t) && !tested.Contains(t));
    }

    private static string Readable(object row) => Sorted(JsonSerializer.SerializeToNode(row, row.GetType()))!.ToJsonString();

    // What a root holds has no order of its own.
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonArray list => new JsonArray([.. list.Select(Sorted).OrderBy(n => n?.ToJsonString(), StringComparer.Ordinal)]),
        JsonObject row => new JsonObject(row.Select(p => KeyValuePair.Create(p.Key, Sorted(p.Value)))),
        _ => node?.DeepClone(),
    };

    private static async Task<object> ReloadAsync(DbContext other, DbContext known, object row)
    {
        var key = known.Entry(row).Metadata.FindPrimaryKey()!.Properties.Select(p => known.Entry(row).Property(p).CurrentValue).ToArray();
        return Assert.Single(await LoadAllAsync(other, row.GetType()), r => key.SequenceEqual(
            other.Entry(r).Metadata.FindPrimaryKey()!.Properties.Select(p => other.Entry(r).Property(p).CurrentValue)));
    }

    private static async Task<List<object>> LoadAllAsync(DbContext db, Type type)
    {
        var load = typeof(MappingTests).GetMethod(nameof(LoadAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        return await (Task<List<object>>)load.MakeGenericMethod(type).Invoke(null, [db])!;
    }

    private static async Task<List<object>> LoadAsync<T>(DbContext db)
        where T : class
    {
        // What it holds, and what that holds.
        var held = db.Model.FindEntityType(typeof(T))!.GetNavigations()
            .SelectMany(n => n.TargetEntityType.GetNavigations().Select(of => $"{n.Name}.{of.Name}").Prepend(n.Name));
        var query = db.Set<T>().IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter, SamarbeidDbContext.RestrictedFilter]);
        return [.. await held.Aggregate(query, (with, name) => with.Include(name)).ToListAsync()];
    }

    private static async Task<object[]> MakeOneOfEachAsync(SamarbeidDbContext db)
    {
        var municipality = await db.Municipalities.SingleAsync(m => m.Number == World.Stjordal);
        var (contact, chair) = (World.NewPerson(), World.NewPerson());
        contact.BindIdentity("tenant", "subject");
        var body = MeetingBody.Establish(MeetingBodyKind.SteeringGroup, "Styringsgruppa", Language.Nynorsk, [World.Stjordal, World.Senja]).Value;
        body.Admit(chair.Id, MemberRole.Chair, Today);
        var meeting = World.Planned(body, chair.Id);
        Done(meeting.Call(Today, 1, null));
        Done(meeting.Answer(chair.Id, CallAnswer.Coming, null, contact.Id, Now));
        Done(meeting.Hold([(chair.Id, Presence.Present), (contact.Id, Presence.NoShow)]));
        Done(meeting.Attend(contact.Id, Presence.Present, new(meeting.Items[0].Id, new(10, 20), meeting.Items[0].Id, new(11, 5))));
        Done(meeting.Disqualify(meeting.Items[0].Id, chair.Id, DisqualificationGround.LocalGovernmentAct, contact.Id));
        var guest = meeting.Welcome("Kari Nordmann", "barnevernet").Value;
        Done(meeting.ChangeGuest(guest.Id, new(meeting.Items[0].Id, null, null, null)));
        Done(meeting.TakeNotes(meeting.Items[0].Id, "Skolen sa sitt."));
        Done(meeting.TakeUp(meeting.Items[0].Id, Now));
        Done(meeting.TakeUp(null, Now.AddMinutes(4)));
        meeting.KeepNotes(untilApproval: true);
        body.KeepNotes(untilApproval: true);
        Done(meeting.Conclude(meeting.Items[0].Id, "Natteravnene kommer."));
        Done(meeting.SendForApproval(Now, new(ApprovalForm.Silent, Today.AddDays(14), true), "# Saker"));
        Done(meeting.Remark(contact.Id, "Fint møte", Now));
        Done(meeting.ObjectTo(ApprovalSide.Police, contact.Id, "Feil navn", Now));
        Done(meeting.RecordObjection(meeting.Objections[1].Id, Now));
        Done(meeting.SendForApproval(Now, new(ApprovalForm.Silent, Today.AddDays(14), true), "# Saker"));
        Done(meeting.Approve(ApprovalSide.Chair, chair.Id, Now));
        var challenge = Challenge.Identify(municipality, "Uro", "Meldt av vektere", "Mangler tilbud", Today).Value;
        var addressee = Addressee.Register(municipality, "Oppvekst", contact.Id).Value;
        var recommendation = Recommendation.From(meeting.Items[0], new("Klubb", "Åpent", challenge.Id, addressee, Today.AddDays(9)), "A 1/26",
            [World.Stjordal], Today).Value;
        var action = ActionItem.From(challenge, new("Ring", "Avtal", contact, Today.AddDays(20), true), "T 1/26", Today).Value;
        Done(action.Start(contact.Id, Now));
        Done(action.Note(contact.Id, "Ringte.", Now));
        var indicator = Indicator.Describe(challenge, new("Ungdata", "elever", "Skolene", IndicatorKind.Count, 12.5m, Today.AddYears(1)), Today).Value;
        Done(indicator.Read(Today, new(36), contact.Id, Now));
        Done(indicator.Correct(1, ReadingValue.Hidden, "Skrivefeil", contact.Id, Now));
        Done(indicator.Read(Today.AddDays(-9), new(40), contact.Id, Now));
        var plan = ActionPlan.Draft(municipality, new("Handlingsplan", 2026, 2029)).Value;
        var goal = plan.AddGoal(plan.AddArea(new("Rus", "Vi ser mer")).Value.Id, new("Færre", 10.25m), challenge, indicator).Value;
        Done(plan.TakeIn(goal.Id, action.Id, new(SltLevel.Steering, "2310", 120_000, "Skjønnsmidler")).WithoutValue);
        var forGoal = ActionItem.From(plan, goal, new("Kurs", "", contact, Today.AddDays(20), true), "T 2/26", Today).Value;
        Done(plan.Adopt(new(body, Today, "SG 1/26"), Today));
        Done(plan.Close(Today, new HashSet<ActionItemId> { action.Id }));
        Done(action.AddContributor(contact.Id, chair, Now));
        var step = ActionStep.AddTo(action, new("Ring skolen", chair.Id, Today.AddDays(5)), [], Today).Value;
        Done(step.Tick(action, chair.Id, Now));
        var link = EvidenceLink.AddTo(action, "https://stjordal.example/sak/1", "Saken", 0, contact.Id, Now).Value;
        Done(link.Remove(action, Now));
        Done(action.PutOnHold(contact.Id, "Venter på midler", Today.AddDays(5), Now));
        Done(action.Complete(contact.Id, "Gjort", Now));
        Done(action.Evaluate(contact.Id, ActionEffect.Worked, "Loggen", Now, new("Meldinger", 12.55m, 3.25m, "per måned")));
        Done(recommendation.Respond(contact.Id, RecommendationAnswer.Rejected, "Nei", 0, Now, new(CounterProposal: "Én kveld")));
        var report = AnnualReport.Begin(municipality, 2025, Language.Bokmal).Value;
        Done(report.EnterClearance(CrimeType.Violence, ClearanceCount.Of(50, 40, 10, 20).Value));
        Done(report.AddPriority("Ungdom"));
        var issued = IssuedDocument.Issue(body.ScopeId, DocumentKind.Minutes, meeting.Id.Value, 1, "{}", chair.Id, Now);
        issued.Keep(RenditionFormat.Pdf, [1, 2, 3]);
        Done(meeting.Approve(ApprovalSide.Police, contact.Id, Now));
        var correction = MinutesCorrection.Start(meeting, 1, 0, "Feil navn", contact.Id, Now).Value;
        Done(correction.Correct(new(3, 1), "Kari", "Kåre"));
        Done(correction.SendForApproval(chair.Id, Now));
        Done(correction.ObjectTo(ApprovalSide.Police, contact.Id, "Det sto rett", Now));
        var file = new StoredFile { Id = StoredFileId.New(), ScopeId = body.ScopeId, StartedAt = Now };
        var piece = new FilePiece { FileId = file.Id, ScopeId = file.ScopeId, Number = 0, Bytes = [1, 2, 3] };
        var (planned, stored) = (World.Planned(body, chair.Id), new StoredPaper(file.Id, PaperName.Of("Kart.pdf").Value, PaperKind.Pdf, 3, new string('0', 64), VirusScan.Clean));
        var (ofMeeting, ofItem) = (Paper.AddTo(planned, null, stored, 0, chair.Id, Now).Value, Paper.AddTo(planned, planned.Items[0].Id, stored, 0, chair.Id, Now).Value);
        var beside = new StoredFile { Id = StoredFileId.New(), ScopeId = municipality.ScopeId, StartedAt = Now };
        Done(ofItem.Remove(planned, contact.Id, Now));
        Done(ofMeeting.Restrict(planned, new("offl-14", null, Today.AddDays(9), "Internt"), new(chair.Id, Now), Today));
        Done(planned.Restrict(planned.Items[0].Id, new("offl-24-2", "Sak om et lokale", Today.AddDays(9), "Tips"), new(chair.Id, Now), Today));
        Done(planned.LetRead(planned.Items[0].Id, contact.Id, Today.AddDays(3), new(chair.Id, Now), Today));
        typeof(Meeting).GetProperty(nameof(Meeting.State))!.SetValue(planned, MeetingState.AwaitingApproval);
        Done(planned.ObjectTo(ApprovalSide.Police, contact.Id, "Det var i Kirkegata", Now, planned.Items[0].Id));
        issued.RestrictTo(meeting.Id);
        var agreement = CooperationAgreement.Draft(body, new("Avtale", "Trygg by", Today, Today.AddYears(2)), Today).Value;
        Done(agreement.Add(new(Party.Police, "På skolen", "Skolen fører dagene", CommitmentRhythm.Quarterly)));
        var (own, next) = (ServiceUnit.Establish("Værnes", municipality.PoliceDistrictCode, [World.Stjordal]).Value, ServiceUnit.Establish("Innherred", municipality.PoliceDistrictCode, [World.Stjordal]).Value);
        Done(agreement.Add(new(Party.Police, "Felles vakt", "", CommitmentRhythm.Monthly)
        {
            Presence = new(PresenceKind.SharedDuty, "Hele kommunen", PresenceRhythm.LastInMonth, DayOfWeek.Friday, new(22, 0), new(6, 0), HolidayRule.NextWorkingDay,
                Today.AddDays(3), Today.AddYears(1), [new(own.Id, own.Name), new(next.Id, next.Name)]),
        }));
        Done(agreement.Send(Now));
        Done(agreement.Sign(Party.Police, contact, Today.AddDays(-1), [], Now));
        Done(agreement.Sign(Party.Municipality, chair, Today, [], Now));
        var period = agreement.PlanPeriods()[0];
        Done(period.Mark(AgreementState.InForce, Party.Police, Verdict.PartlyKept, "En gang", contact.Id, Now));
        var wheel = AnnualWheel.Begin(body, Today.Year, Today).Value;
        Done(wheel.Complete(wheel.Add(new(WheelEntryKind.Assignment, "Hente tallene", Today, contact.Id)).Value, Today));
        Done(wheel.Link(wheel.Add(new(WheelEntryKind.Meeting, "Vårmøtet", Today.AddDays(9), null)).Value, planned.Id));
        var held = agreement.PlanPresence(Days)[0];
        Done(held.Move(agreement, Today.AddDays(5), new(20, 0), new(23, 0), Days, contact.Id, Now));
        Done(held.Drop(agreement, "Sykdom", contact.Id, Now));
        Done(agreement.Terminate("Sammenslåing", Today));
        var function = await db.ContactFunctions.FirstAsync();
        var unit = ServiceUnit.Establish("Lånke", municipality.PoliceDistrictCode, [World.Stjordal]).Value;
        var terms = new ContactTerms(true, null, "Kari Nordmann", "+46 8 123 45 67", "kari@eksempel.no", Today, Today.AddDays(9));
        var asked = Enumerable.Range(0, SelfEvaluation.FewestAnswers).Select(_ => World.NewPerson()).ToList();
        var evaluation = SelfEvaluation.Open(body, 2026, Today.AddDays(9), [.. asked.Select(p => p.Id)], [DefaultQuestions.All[0].Id], contact.Id, Now).Value;
        Done(evaluation.Answer(asked[0].Id, true, new Dictionary<EvaluationQuestionId, int?> { [DefaultQuestions.All[0].Id] = 4 }, Today));
        Done(evaluation.Close(Today));
        var package = ArchivePackage.TakeOut(new(ArchivedKind.Meeting, meeting.Id.Value, meeting.ScopeId, 1), null, false, contact.Id, Now).Value;
        Done(package.Deliver(contact.Id, Today, "2026/123", null, false, Today));
        return
        [
            unit, ContactHolding.Enter(function, ContactPlace.Of(World.Stjordal), terms with { Person = contact.Id, Name = "" }, Today).Value,
            ContactHolding.Enter(function, ContactPlace.Of(unit.Id), terms, Today).Value, ContactHolding.Enter(function, ContactPlace.OfDistrict("p09"), terms, Today).Value,
            package, EvaluationQuestion.Ask("Vi møtes.", "Vi møtest.", 9, Today).Value, evaluation, .. asked, wheel, own, next, agreement, held, period, correction, planned, file, piece, ofMeeting, ofItem,
            AgendaProposal.Propose(body, "Russ", "Bråk i fjor", new(ItemTreatment.Discussion, "Rektor", 20), chair.Id, Now).Value,
            AgendaProposal.ReturnOf(planned.Items[0], planned.BodyId, chair.Id, Now),
            BodyTheme.Keep(body, "Vold mot barn", ThemeRhythm.Yearly, Today).Value,
            contact, chair, body, meeting, challenge, addressee, recommendation, action, indicator, plan, forGoal, step, link, beside, Paper.AddTo(action, stored with { Id = beside.Id }, 0, chair.Id, Now).Value, report,
            Grant.ForMunicipalities(contact.Id, Role.PoliceContact, [World.Stjordal], Today, Today.AddDays(3)).Value,
            issued,
            Notification.Of(new MeetingCalled(meeting), chair.Id, Now),
        ];
    }

    private static void Done(Outcome outcome) => Assert.True(outcome.IsDone, outcome.Refusal?.Code);
}

public sealed class MappingTestsOnSqlite() : MappingTests(DatabaseProvider.Sqlite);

public sealed class MappingTestsOnSqlServer() : MappingTests(DatabaseProvider.SqlServer);
