using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Testing;

namespace Samarbeid.Web.Tests;

/// <summary>The commands and queries of the features over a real database, as whichever person a test asks for.</summary>
public sealed class TestSystem : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 3, 2);
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public const string Stjordal = "5035";
    public const string Meraker = "5034";
    public const string Senja = "5530";

    private readonly AsyncServiceScope _scope;
    private int _number;

    private TestSystem(TestDatabase database) => (Database, _scope) = (database, database.Services.CreateAsyncScope());

    public TestDatabase Database { get; }

    public static async Task<TestSystem> StartAsync() => new(await TestDatabase.OnSqliteAsync());

    /// <summary>A command or a queries class, acting for a person.</summary>
    public T As<T>(Person? who)
    {
        Database.Current.Person = who?.Id;
        return ActivatorUtilities.CreateInstance<T>(_scope.ServiceProvider);
    }

    public async Task<Person> PersonAsync(Role? role, params string[] municipalities)
    {
        var party = role is Role.PoliceContact or Role.Sheriff or Role.DistrictAnalyst ? Party.Police : Party.Municipality;
        var number = ++_number;
        var person = Person.Register($"Person {number}", $"person{number}@eksempel.no", "", party, Language.Bokmal).Value;
        await SaveAsync(person);
        if (role is Role.Administrator) await SaveAsync(Grant.ForAdministrator(person.Id, Today));
        else if (role is { } given)
            await SaveAsync(Grant.ForMunicipalities(person.Id, given, [.. municipalities.Select(MunicipalityNumber.Parse)], Today, null).Value);
        return person;
    }

    /// <summary>Somebody with a role in the whole police district of a municipality.</summary>
    public async Task<Person> OfDistrictAsync(Role role, string municipality, DateOnly? to = null)
    {
        var person = await PersonAsync(null);
        var district = (await MunicipalityAsync(municipality)).PoliceDistrictCode;
        await SaveAsync(Grant.ForDistrict(person.Id, role, district, Today.AddYears(-1), to).Value);
        return person;
    }

    /// <summary>Somebody whose role in a municipality ended yesterday.</summary>
    public async Task<Person> FormerAsync(Role role, string municipality)
    {
        var person = await PersonAsync(null);
        await SaveAsync(Grant.ForMunicipalities(
            person.Id, role, [MunicipalityNumber.Parse(municipality)], Today.AddYears(-1), Today.AddDays(-1)).Value);
        return person;
    }

    public async Task<MeetingBody> BodyAsync(MeetingBodyKind kind, params string[] municipalities)
    {
        var body = MeetingBody.Establish(kind, "Politirådet i Værnes", Language.Bokmal, [.. municipalities.Select(MunicipalityNumber.Parse)]).Value;
        await SaveAsync(body);
        return body;
    }

    public async Task<Meeting> MeetingAsync(MeetingBody body, Person chair, DateOnly on)
    {
        var meeting = Meeting.Plan(body, on, new TimeOnly(10, 0), "Rådhuset", chair.Id).Value;
        meeting.AddItem(AgendaItemKind.Case, "Uro i sentrum", "");
        await SaveAsync(meeting);
        return meeting;
    }

    public async Task<Challenge> ChallengeAsync(string municipality)
    {
        var challenge = Challenge.Identify(await MunicipalityAsync(municipality), "Uro på stasjonen", "Meldt av vektere", "", Today).Value;
        await SaveAsync(challenge);
        return challenge;
    }

    public async Task<Recommendation> RecommendationAsync(Meeting meeting, Challenge challenge, Person contact, params string[] concerned)
    {
        var addressee = Addressee.Register(await MunicipalityAsync(challenge.Municipality.Value), "Oppvekst", contact.Id).Value;
        await SaveAsync(addressee);
        var draft = new RecommendationDraft("Åpen klubb i helgene", "", challenge.Id, addressee, Today.AddDays(30));
        var made = Recommendation.From(meeting.Items[0], draft, $"A {++_number}/26", [.. concerned.Select(MunicipalityNumber.Parse)], Today).Value;
        await SaveAsync(made);
        return made;
    }

    public async Task<ActionItem> ActionAsync(Challenge challenge, Person responsible, DateOnly due, string title = "Kveldsvandring", bool isSlt = false)
    {
        var draft = new ActionDraft(title, "", responsible, due, isSlt);
        var action = ActionItem.From(challenge, draft, $"T {++_number}/26", due < Today ? due : Today).Value;
        await SaveAsync(action);
        return action;
    }

    public async Task<ActionItem> ActionAsync(Meeting meeting, Person responsible, DateOnly due, bool isSlt, params string[] concerned)
    {
        var draft = new ActionDraft("Natteravner", "", responsible, due, isSlt);
        var action = ActionItem.From(
            meeting.Items[0], null, draft, $"T {++_number}/26", [.. concerned.Select(MunicipalityNumber.Parse)], due < Today ? due : Today).Value;
        await SaveAsync(action);
        return action;
    }

    public async Task SaveAsync(params object[] rows)
    {
        await using var db = Database.OpenAsSystem();
        db.AddRange(rows);
        await db.SaveChangesAsync();
    }

    public async Task<Municipality> MunicipalityAsync(string number)
    {
        await using var db = Database.OpenAsSystem();
        var parsed = MunicipalityNumber.Parse(number);
        return await db.Set<Municipality>().AsNoTracking().SingleAsync(m => m.Number == parsed);
    }

    public async Task<ActionItem> ReadAsync(ActionItemId id)
    {
        await using var db = Database.OpenAsSystem();
        return await db.ActionItems.IgnoreQueryFilters().Include(a => a.Notes).Include(a => a.Municipalities).AsNoTracking().SingleAsync(a => a.Id == id);
    }

    public async Task<Recommendation> ReadAsync(RecommendationId id)
    {
        await using var db = Database.OpenAsSystem();
        return await db.Recommendations.IgnoreQueryFilters().AsNoTracking().SingleAsync(r => r.Id == id);
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await Database.DisposeAsync();
    }
}
