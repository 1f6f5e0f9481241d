using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Delivery;

/// <summary>A municipality with a council and people in each part, and the things that mails are about.</summary>
internal sealed class Promise(TestDatabase tests)
{
    public const string SecretTitle = "Hemmelig tittel";
    public static readonly DateOnly Today = new(2026, 3, 2);

    private int _number;

    public Municipality Place { get; private set; } = null!;
    public Challenge Challenge { get; private set; } = null!;
    public MeetingBody Council { get; private set; } = null!;
    public Addressee School { get; private set; } = null!;
    public Person Responsible { get; } = MakePerson("Rita Ansvarlig", "rita@kommune.example", Party.Municipality, Language.Bokmal);
    public Person PoliceContact { get; } = MakePerson("Pål Politikontakt", "paal@politi.example", Party.Police, Language.Nynorsk);
    public Person SltCoordinator { get; } = MakePerson("Siri Koordinator", "siri@kommune.example", Party.Municipality, Language.Bokmal);
    public Person Sheriff { get; } = MakePerson("Lars Lensmann", "lars@politi.example", Party.Police, Language.Bokmal);
    public Person Director { get; } = MakePerson("Dina Direktør", "dina@kommune.example", Party.Municipality, Language.Bokmal);
    public Person Mayor { get; } = MakePerson("Ola Ordfører", "ola@kommune.example", Party.Municipality, Language.Bokmal);
    public Person Secretary { get; } = MakePerson("Sara Sekretær", "sara@kommune.example", Party.Municipality, Language.Bokmal);
    public Person Headmaster { get; } = MakePerson("Rolf Rektor", "rolf@skole.example", Party.Other, Language.Bokmal);

    public static async Task<Promise> MakeAsync(TestDatabase tests)
    {
        var promise = new Promise(tests);
        await promise.SettleAsync();
        return promise;
    }

    public ActionItem Action(DateOnly dueDate, Person? responsible = null, bool isSlt = false)
    {
        var made = ActionItem.From(
            Challenge, new ActionDraft(SecretTitle, "Hemmelig beskrivelse", responsible ?? Responsible, dueDate, isSlt),
            $"T {++_number}/26", dueDate.AddDays(-60));
        return made.Value;
    }

    public Recommendation Recommendation(DateOnly answerDue, Meeting meeting) => Domain.Recommendations.Recommendation.From(
        meeting.Items[0], new RecommendationDraft(SecretTitle, "Hemmelig tekst", Challenge.Id, School, answerDue),
        $"A {++_number}/26", [], answerDue.AddDays(-60)).Value;

    public Meeting Planned(DateOnly date)
    {
        var meeting = Domain.Meetings.Meeting.Plan(Council, date, new TimeOnly(10, 0), "Kommunehuset", Mayor.Id).Value;
        Assert.True(meeting.AddItem(AgendaItemKind.Case, "Uro ved stasjonen", "").IsDone);
        return meeting;
    }

    public Meeting Meeting(DateOnly date)
    {
        var meeting = Planned(date);
        Assert.True(meeting.Call(date.AddDays(-14), ++_number, null).IsDone);
        return meeting;
    }

    public async Task SaveAsync(params IEnumerable<object> things)
    {
        await using var database = tests.OpenAsSystem();
        database.AddRange(things);
        Assert.Equal(Outcome.Done, await database.SaveAsync(CancellationToken.None));
    }

    public static Person MakePerson(string name, string email, Party party, Language language) =>
        Person.Register(name, email, "", party, language).Value;

    private async Task SettleAsync()
    {
        await using (var database = tests.OpenAsSystem())
            Place = database.Set<Municipality>().Single(m => m.Number == MunicipalityNumber.Parse("5035"));
        Challenge = Domain.Challenges.Challenge.Identify(Place, "Hemmelig utfordring", "", "", Today).Value;
        Council = MeetingBody.Establish(MeetingBodyKind.PoliceCouncil, "Stjørdal politiråd", Language.Bokmal, [Place.Number]).Value;
        School = Addressee.Register(Place, "Stjørdal kommune, oppvekst", Headmaster.Id).Value;
        Assert.True(Council.Admit(Mayor.Id, MemberRole.Chair, Today.AddYears(-2)).IsDone);
        Assert.True(Council.Admit(Secretary.Id, MemberRole.Secretary, Today.AddYears(-2)).IsDone);
        Assert.True(Council.Admit(Headmaster.Id, MemberRole.Member, Today.AddYears(-2)).IsDone);
        await SaveAsync(
            Responsible, PoliceContact, SltCoordinator, Sheriff, Director, Mayor, Secretary, Headmaster, Challenge, Council, School,
            Granted(PoliceContact, Role.PoliceContact), Granted(SltCoordinator, Role.SltCoordinator), Granted(Sheriff, Role.Sheriff),
            Granted(Director, Role.MunicipalDirector), Granted(Mayor, Role.Mayor), Granted(Secretary, Role.Secretary));
    }

    private Grant Granted(Person person, Role role) =>
        Grant.ForMunicipalities(person.Id, role, [Place.Number], Today.AddYears(-2), null).Value;
}
