using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>Plays the cases of one demonstration council through the domain's own rules, dated around today.</summary>
internal sealed class DemonstrationCases(
    SamarbeidDbContext database, DateOnly today, DemonstrationCouncil council, Dictionary<MunicipalityNumber, Municipality> municipalities)
{
    /// <summary>The last year the public figures tell of.</summary>
    private const int ReportYear = 2024;

    private Municipality Home => municipalities[council.Served[0]];

    private Person Contact => council.With(Role.PoliceContact);

    public async Task WriteAsync(CancellationToken cancel)
    {
        var held = WorkingDay(today.AddDays(-70));
        var meeting = await HoldAsync(held, cancel);
        var youth = Identify("Ungdomsmiljø med rus og uro i sentrum", "Flere bekymringsmeldinger fra skole og fritidsklubb siden i fjor.",
            "Få møteplasser på kveldstid.", held);
        var fraud = Identify("Bedrageri mot eldre", "Anmeldelsene har økt to år på rad.", "Falske anrop og meldinger.", held);
        var addressee = Register();
        var concerning = meeting.ItemsInOrder.Single(i => i.Title.StartsWith("Uro", StringComparison.Ordinal));
        var recommendation = await RecommendAsync(concerning, youth, addressee, held, cancel);
        await PromiseAsync(concerning, recommendation, held, cancel);
        await AnswerToAsync(fraud, held, cancel);
        await ComeAsync(cancel);
        Report();
    }

    /// <summary>No council meets on a Saturday or Sunday.</summary>
    private static DateOnly WorkingDay(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private async Task<Meeting> HoldAsync(DateOnly on, CancellationToken cancel)
    {
        var meeting = Meeting.Plan(council.Body, on, new TimeOnly(10, 0), "Kommunehuset, møterom 2", council.With(Role.Mayor).Id).Value;
        AddItems(meeting, "Uro i sentrum på kveldstid", "Trygghet for eldre på nett");
        var first = await TakeAsync(council.Body.Kind.ItemPrefix(), on, meeting.ItemsWithoutNumber, cancel);
        meeting.Call(on.AddDays(-Meeting.NoticeDays), first, null).OrThrow();
        meeting.Hold([.. council.Members.Select((m, i) => (m.Person.Id, i == 2 ? Presence.Absent : Presence.Present))]).OrThrow();
        foreach (var item in meeting.ItemsInOrder)
        {
            if (item.Kind is AgendaItemKind.Case)
                meeting.Conclude(item.Id, "Rådet er enig om at saken krever felles innsats, og om tiltakene under.").OrThrow();
            else
                meeting.Note(item.Id).OrThrow();
        }

        meeting.SendForApproval().OrThrow();
        database.Add(meeting);
        return meeting;
    }

    private async Task ComeAsync(CancellationToken cancel)
    {
        var on = WorkingDay(today.AddDays(20));
        var meeting = Meeting.Plan(council.Body, on, new TimeOnly(12, 0), "Rådhuset, formannskapssalen", council.With(Role.Mayor).Id).Value;
        AddItems(meeting, "Russetiden: felles plan", "Skolemiljø og vold blant unge");
        var first = await TakeAsync(council.Body.Kind.ItemPrefix(), on, meeting.ItemsWithoutNumber, cancel);
        meeting.Call(today, first, null).OrThrow();
        database.Add(meeting);
        database.Add(Planned(WorkingDay(today.AddDays(95))));
    }

    private Meeting Planned(DateOnly on)
    {
        var meeting = Meeting.Plan(council.Body, on, new TimeOnly(10, 0), "Kommunehuset, møterom 2", council.With(Role.Mayor).Id).Value;
        AddItems(meeting);
        return meeting;
    }

    private static void AddItems(Meeting meeting, params string[] cases)
    {
        Add(AgendaItemKind.ApproveMinutes);
        Add(AgendaItemKind.FollowUp);
        Add(AgendaItemKind.SituationPicture);
        foreach (var title in cases) meeting.AddItem(AgendaItemKind.Case, title, "Saken er meldt inn av politikontakten.");
        Add(AgendaItemKind.NextMeeting);
        Add(AgendaItemKind.AnyOtherBusiness);

        void Add(AgendaItemKind kind) => meeting.AddItem(kind, Words.Of(kind, Languages.Bokmal), "");
    }

    private Challenge Identify(string title, string description, string cause, DateOnly on)
    {
        var challenge = Challenge.Identify(Home, title, description, cause, on).Value;
        database.Add(challenge);
        return challenge;
    }

    private Addressee Register()
    {
        var contact = council.Find(Role.MunicipalDirector) ?? council.With(Role.Mayor);
        var addressee = Addressee.Register(Home, $"{Home.Name} kommune, oppvekst", contact.Id).Value;
        database.Add(addressee);
        return addressee;
    }

    private async Task<Recommendation> RecommendAsync(AgendaItem item, Challenge challenge, Addressee addressee, DateOnly on, CancellationToken cancel)
    {
        var draft = new RecommendationDraft("Åpne fritidsklubben fredag og lørdag kveld",
            "Rådet anbefaler at kommunen holder fritidsklubben åpen to kvelder til i uken fram til sommeren.",
            challenge.Id, addressee, on.AddDays(45));
        var number = await TakeAsync(NumberSeries.Recommendations, on, 1, cancel);
        var recommendation = Recommendation.From(item, draft, NumberSeries.Reference(NumberSeries.Recommendations, number, on.Year), council.Served, on).Value;
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
            var number = await TakeAsync(NumberSeries.Actions, on, 1, cancel);
            var action = ActionItem.From(item, recommendation, draft, NumberSeries.Reference(NumberSeries.Actions, number, on.Year), council.Served, on).Value;
            if (due < today) action.Note(responsible.Id, "Første samtale er holdt.", At(on.AddDays(20))).OrThrow();
            database.Add(action);
        }
    }

    private async Task AnswerToAsync(Challenge challenge, DateOnly on, CancellationToken cancel)
    {
        var number = await TakeAsync(challenge.ScopeId, NumberSeries.Actions, on, 1, cancel);
        var draft = new ActionDraft("Informasjonsmøte på eldresenteret", "Sammen med banken.", Contact, today.AddDays(-20), false);
        var action = ActionItem.From(challenge, draft, NumberSeries.Reference(NumberSeries.Actions, number, on.Year), on).Value;
        action.Complete(Contact.Id, "Møtet er holdt. 46 personer kom.", At(today.AddDays(-22))).OrThrow();
        database.Add(action);
    }

    private void Report()
    {
        var report = AnnualReport.Begin(Home, ReportYear, Home.LanguageForm.Written()).Value;
        report.MarkAsDemonstration();
        report.Write("Antallet anmeldte lovbrudd er stabilt. Uro blant unge i sentrum og bedrageri mot eldre krever mest felles innsats.",
            "Politiet mener at tallene bør leses over flere år, fordi enkelthendelser gir store utslag.", report.Language).OrThrow();
        report.EnterClearance(CrimeType.Violence, ClearanceCount.Of(64, 58, 6, 31).Value).OrThrow();
        report.EnterClearance(CrimeType.Acquisitive, ClearanceCount.Of(112, 104, 9, 28).Value).OrThrow();
        report.EnterClearance(CrimeType.Sexual, ClearanceCount.Of(7, 6, 1, 3).Value).OrThrow();
        report.AddPriority("Trygge møteplasser for ungdom på kveldstid").OrThrow();
        report.AddPriority("Forebygge bedrageri mot eldre").OrThrow();
        database.Add(report);
    }

    private Task<int> TakeAsync(string series, DateOnly on, int count, CancellationToken cancel) =>
        TakeAsync(council.Body.ScopeId, series, on, count, cancel);

    /// <summary>Numbers are taken before anything else is changed, so what is written so far is saved first.</summary>
    private async Task<int> TakeAsync(ScopeId scope, string series, DateOnly on, int count, CancellationToken cancel)
    {
        (await database.SaveAsync(cancel)).OrThrow();
        return await database.TakeNumbersAsync(scope, series, on.Year, count, cancel);
    }

    private static DateTimeOffset At(DateOnly date) => Domain.Common.NorwegianCalendar.At(date, new TimeOnly(9, 0));
}
