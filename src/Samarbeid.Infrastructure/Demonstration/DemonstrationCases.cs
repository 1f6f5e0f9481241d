using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>Plays the cases of one demonstration council through the domain's own rules, dated around today.</summary>
internal sealed class DemonstrationCases(
    SamarbeidDbContext database, DateOnly today, DemonstrationCouncil council, DemonstrationMeetings meetings, DemonstrationCorrections corrections,
    DemonstrationPapers papers, Municipality home)
{
    /// <summary>Cases of a type in a place SSB has no counts of.</summary>
    private const int SmallPlace = 12;

    private const string Secret = "Skjenking til mindreårige på et utested i sentrum";

    private Person Contact => council.With(Role.PoliceContact);

    public async Task WriteAsync(CancellationToken cancel)
    {
        var addressee = Register();
        var violence = HasSecret ? await new DemonstrationRecurring(database, council, meetings, home, addressee).WriteAsync(cancel) : null;
        await new DemonstrationYear(database, council, meetings, corrections, home, addressee).WriteAsync(cancel);

        var held = WorkingDay(today.AddDays(-70));
        var meeting = await meetings.HoldAsync(held, cancel, ["Uro i sentrum på kveldstid", "Trygghet for eldre på nett", .. HasSecret ? [Secret] : Array.Empty<string>(), .. HasThemes ? [DemonstrationThemes.NotReached] : Array.Empty<string>()]);
        if (HasSecret) await RestrictAsync(meeting, held, cancel);
        if (HasThemes) DemonstrationThemes.Write(database, council.Body, meeting, Contact.Id, today);
        meeting.SendForApproval(DemonstrationMeetings.At(held.AddDays(5))).OrThrow();
        var youth = Identify("Ungdomsmiljø med rus og uro i sentrum", "Flere bekymringsmeldinger fra skole og fritidsklubb siden i fjor.",
            "Få møteplasser på kveldstid.", held);
        var fraud = Identify("Bedrageri mot eldre", "Anmeldelsene har økt to år på rad.", "Falske anrop og meldinger.", held);
        var concerning = meeting.ItemsInOrder.Single(i => i.Title.StartsWith("Uro", StringComparison.Ordinal));
        var recommendation = await RecommendAsync(concerning, youth, addressee, held, cancel);
        await PromiseAsync(concerning, recommendation, held, cancel);
        await AnswerToAsync(fraud, held, cancel);
        if (violence is not null) await new DemonstrationPlans(database, council, meetings, home, today).WriteAsync(youth, violence, fraud, cancel);
        var coming = meetings.Plan(WorkingDay(today.AddDays(20)), "Russetiden: felles plan", "Skolemiljø og vold blant unge");
        await papers.LayAsync(coming, Contact, DemonstrationMeetings.At(today).AddHours(-1), cancel);
        await meetings.CallAsync(coming, today, cancel);
        Answer(coming, Role.Mayor, CallAnswer.Coming, today);
        Answer(coming, Role.PoliceContact, CallAnswer.Coming, today);
        Answer(coming, Role.MunicipalDirector, CallAnswer.NotComing, today);
        // Whoever is called to it is to hear if it is cancelled.
        database.Record(new MeetingCalled(coming), council.Members.Select(m => m.Person.Id), DemonstrationMeetings.At(today));
        meetings.Plan(WorkingDay(today.AddDays(95)));
        await ReportAsync(cancel);
    }

    // Some have answered, and some have not.
    private void Answer(Meeting meeting, Role role, CallAnswer answer, DateOnly on)
    {
        if (council.Find(role) is { } person) meeting.Answer(person.Id, answer, null, person.Id, DemonstrationMeetings.At(on)).OrThrow();
    }

    // One council is enough to see how it is done.
    private bool HasSecret => council.Served.Contains(DemonstrationPeople.Stjordal);

    private bool HasThemes => council.Served.Contains(DemonstrationPeople.Senja);

    /// <summary>One case and one paper are kept from the public, so that both versions of the minutes are seen.</summary>
    private async Task RestrictAsync(Meeting meeting, DateOnly on, CancellationToken cancel)
    {
        var by = new RestrictedBy(Contact.Id, DemonstrationMeetings.At(on));
        var item = meeting.ItemsInOrder.Single(i => i.Title == Secret);
        meeting.Conclude(item.Id, "Politiet og kommunens skjenkekontroll går sammen inn i saken før jul, uten varsel.").OrThrow();
        meeting.Restrict(item.Id, new("offl-24-1", "Sak om et serveringssted", null, "Kontrollen mister sin hensikt når den er kjent."), by, on).OrThrow();
        var paper = await papers.LayOneAsync(meeting, "Notat fra skjenkekontrollen.txt", "Notat til møtet. Alt her er oppdiktet.", Contact, DemonstrationMeetings.At(on), cancel);
        paper.Restrict(meeting, new("offl-14", null, today.AddYears(1), "Internt notat."), by, on).OrThrow();
    }

    /// <summary>No council meets on a Saturday or Sunday.</summary>
    private static DateOnly WorkingDay(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private Challenge Identify(string title, string description, string cause, DateOnly on)
    {
        var challenge = Challenge.Identify(home, title, description, cause, on).Value;
        database.Add(challenge);
        return challenge;
    }

    private Addressee Register()
    {
        var contact = council.Find(Role.MunicipalDirector) ?? council.With(Role.Mayor);
        var addressee = Addressee.Register(home, $"{home.Name} kommune, oppvekst", contact.Id).Value;
        database.Add(addressee);
        return addressee;
    }

    private async Task<Recommendation> RecommendAsync(AgendaItem item, Challenge challenge, Addressee addressee, DateOnly on, CancellationToken cancel)
    {
        var draft = new RecommendationDraft("Åpne fritidsklubben fredag og lørdag kveld",
            "Rådet anbefaler at kommunen holder fritidsklubben åpen to kvelder til i uken fram til sommeren.",
            challenge.Id, addressee, on.AddDays(45));
        var reference = await meetings.ReferAsync(item.ScopeId, NumberSeries.Recommendations, on, cancel);
        var recommendation = Recommendation.From(item, draft, reference, council.Served, on).Value;
        recommendation.Submit().OrThrow();
        database.Add(recommendation);
        return recommendation;
    }

    private async Task PromiseAsync(AgendaItem item, Recommendation recommendation, DateOnly on, CancellationToken cancel)
    {
        var slt = council.Find(Role.SltCoordinator) ?? Contact;
        await AddAsync("Kveldsvandring med natteravnene", Contact, today.AddDays(11), isSlt: false);
        await AddAsync("Felles informasjonsmøte for foreldre på ungdomstrinnet", slt, today.AddDays(-9), isSlt: true);
        await AddAsync("Kartlegge møteplasser sammen med elevrådene", slt, today.AddDays(-33), isSlt: true);

        async Task AddAsync(string title, Person responsible, DateOnly due, bool isSlt)
        {
            var draft = new ActionDraft(title, "Avtalt i møtet.", responsible, due, isSlt);
            var reference = await meetings.ReferAsync(item.ScopeId, NumberSeries.Actions, on, cancel);
            var action = ActionItem.From(item, recommendation, draft, reference, council.Served, on).Value;
            if (due < today) action.Note(responsible.Id, "Første samtale er holdt.", DemonstrationMeetings.At(on.AddDays(20))).OrThrow();
            database.Add(action);
            if (due < today && due > today.AddDays(-20)) DemonstrationSteps.Write(database, action, council.Find(Role.MunicipalDirector) ?? council.With(Role.Mayor), on.AddDays(20));
        }
    }

    private async Task AnswerToAsync(Challenge challenge, DateOnly on, CancellationToken cancel)
    {
        var reference = await meetings.ReferAsync(challenge.ScopeId, NumberSeries.Actions, on, cancel);
        var draft = new ActionDraft("Informasjonsmøte på eldresenteret", "Sammen med banken.", Contact, today.AddDays(-20), false);
        var action = ActionItem.From(challenge, draft, reference, on).Value;
        action.Complete(Contact.Id, "Møtet er holdt. 46 personer kom.", DemonstrationMeetings.At(today.AddDays(-22))).OrThrow();
        database.Add(action);
        database.Add(EvidenceLink.AddTo(action, "https://www.example.com/eldresenteret/trygg-pa-nett", "Omtale på eldresenterets side", 0, Contact.Id, DemonstrationMeetings.At(today.AddDays(-21))).Value);
    }

    private async Task ReportAsync(CancellationToken cancel)
    {
        var report = AnnualReport.Begin(home, PastCases.Year, home.LanguageForm.Written()).Value;
        report.MarkAsDemonstration();
        var picture = (await CrimePictureQuery.ReadAsync(database, home.Number, cancel))?.UpTo(PastCases.Year);
        report.Write(
            $"{Sentences(picture, report.Language)} Uro blant unge i sentrum og bedrageri mot eldre krever mest felles innsats.".TrimStart(),
            "Politiet mener at tallene bør leses over flere år, fordi enkelthendelser gir store utslag.", report.Language).OrThrow();
        report.EnterClearance(CrimeType.Violence, Invent(picture, OffenceGroupCodes.Violence, 100, 56)).OrThrow();
        report.EnterClearance(CrimeType.Acquisitive, Invent(picture, OffenceGroupCodes.PropertyTheft, 100, 29)).OrThrow();
        report.EnterClearance(CrimeType.Sexual, Invent(picture, OffenceGroupCodes.Violence, 7, 50)).OrThrow();
        report.AddPriority("Trygge møteplasser for ungdom på kveldstid").OrThrow();
        report.AddPriority("Forebygge bedrageri mot eldre").OrThrow();
        database.Add(report);
    }

    // The figures are real, so what an invented summary says of them is made of them.
    private static string Sentences(CrimePicture? picture, Language language) =>
        picture is null ? "" : language.Culture().Says(() => CrimeSentences.Of(picture, picture.Total));

    /// <summary>The police's counts are invented, but of the size that SSB's count of the place has, beside which they stand.</summary>
    /// <param name="picture">SSB's counts.</param>
    /// <param name="group">The offence group that is most like the crime type.</param>
    /// <param name="share">How much of the group, in percent.</param>
    /// <param name="cleared">How much is cleared, in percent.</param>
    private static ClearanceCount Invent(CrimePicture? picture, string group, int share, int cleared)
    {
        var reported = (picture?.Groups.FirstOrDefault(g => g.Code == group)?.Latest?.AnnualMean ?? SmallPlace) * share / 100;
        var decided = reported * 93 / 100;
        var excluded = decided * 8 / 100;
        return ClearanceCount.Of(reported, decided, excluded, (decided - excluded) * cleared / 100).Value;
    }
}
