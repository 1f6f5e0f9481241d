using System.Data;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Documents.Minutes.Corrections;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>The set of fictional people, councils and cases that a Development system starts with (demonstrasjonssett).
/// Everything in it is marked as demonstration.</summary>
public sealed class DemonstrationSet(
    SystemDatabases databases, IssuedMinutes minutes, IssuedCorrections corrections, Renderers renderers, NorwegianCalendar calendar, WorkingDays days)
{
    // Before the first meeting of the set.
    private static readonly DateOnly Since = new(PastCases.Year, 1, 1);

    /// <summary>Whether the database holds demonstration people, so that every page can say so.</summary>
    public async Task<bool> IsPresentAsync(CancellationToken cancel)
    {
        await using var database = databases.Open("demonstration");
        return await database.People.AnyAsync(p => p.IsDemonstration, cancel);
    }

    /// <summary>Writes the set into a database without people; does nothing in any other.</summary>
    public async Task EnsureAsync(CancellationToken cancel)
    {
        await using var database = databases.Open("demonstration");
        if (await database.People.AnyAsync(cancel)) return;

        await database.TransactAsync(() => WriteAsync(database, cancel), IsolationLevel.Unspecified, cancel);
    }

    private async Task WriteAsync(SamarbeidDbContext database, CancellationToken cancel)
    {
        var municipalities = await database.Set<Municipality>().ToDictionaryAsync(m => m.Number, cancel);
        var cast = DemonstrationPeople.All();
        AddPeople(database, cast);
        AddServiceUnits(database, municipalities);
        var contacts = new DemonstrationContacts(database, await database.ContactFunctions.ToDictionaryAsync(f => f.Code, cancel), calendar.Today);
        foreach (var council in Councils(cast))
        {
            database.Add(council.Body);
            new DemonstrationAgreements(database, council, days, calendar.Today).Write();
            contacts.Write(council, municipalities[council.Served[0]]);
            new DemonstrationEvaluations(database, council, calendar.Today).Write();
            var meetings = new DemonstrationMeetings(database, council, minutes, days);
            await new DemonstrationCases(database, calendar.Today, council, meetings, new(database, council, corrections), new(database, renderers), municipalities[council.Served[0]]).WriteAsync(cancel);
            new DemonstrationWheels(database, council, days, calendar.Today).Write();
        }

        (await database.SaveAsync(cancel)).OrThrow();
    }

    private void AddPeople(SamarbeidDbContext database, IReadOnlyList<Figurant> cast)
    {
        foreach (var figurant in cast)
        {
            database.Add(figurant.Person);
            database.Add(figurant.Role is Role.Administrator
                ? Grant.ForAdministrator(figurant.Person.Id, Since)
                : Grant.ForMunicipalities(figurant.Person.Id, figurant.Role, figurant.Places, Since, null).Value);
        }
    }

    private static void AddServiceUnits(SamarbeidDbContext database, Dictionary<MunicipalityNumber, Municipality> municipalities)
    {
        Add("Værnes (demonstrasjon)", DemonstrationPeople.Stjordal);
        Add("Midt-Troms (demonstrasjon)", DemonstrationPeople.Senja, DemonstrationPeople.Sorreisa);
        Add("Lister (demonstrasjon)", DemonstrationPeople.Lyngdal);
        Add("Indre Østfold (demonstrasjon)", DemonstrationPeople.IndreOstfold);

        void Add(string name, params MunicipalityNumber[] served) =>
            database.Add(ServiceUnit.Establish(name, municipalities[served[0]].PoliceDistrictCode, served).Value);
    }

    private IEnumerable<DemonstrationCouncil> Councils(IReadOnlyList<Figurant> cast)
    {
        yield return Council("Stjørdal politiråd", cast, DemonstrationPeople.Stjordal);
        yield return Council("Politirådet for Senja og Sørreisa", cast, DemonstrationPeople.Senja, DemonstrationPeople.Sorreisa);
        yield return Silent(Council("Lyngdal politiråd", cast, DemonstrationPeople.Lyngdal));
        yield return Council("Indre Østfold politiråd", cast, DemonstrationPeople.IndreOstfold);
    }

    private static DemonstrationCouncil Silent(DemonstrationCouncil council)
    {
        council.Body.SetApproval(new(ApprovalForm.Silent, ApprovalRule.Common.ObjectionDays, TakesRemarks: true)).OrThrow();
        return council;
    }

    private DemonstrationCouncil Council(string name, IReadOnlyList<Figurant> cast, params MunicipalityNumber[] served)
    {
        var body = MeetingBody.Establish(MeetingBodyKind.PoliceCouncil, name, Language.Bokmal, served).Value;
        body.MarkAsDemonstration();
        var members = cast.Where(f => f.Places.Any(served.Contains)).ToList();
        foreach (var member in members)
            body.Admit(member.Person.Id, RoleIn(member.Role), Since).OrThrow();
        return new(body, members, served);
    }

    private static MemberRole RoleIn(Role role) => role switch
    {
        Role.Mayor => MemberRole.Chair,
        Role.Secretary => MemberRole.Secretary,
        _ => MemberRole.Member,
    };
}

/// <summary>A demonstration council with the people who sit in it.</summary>
internal sealed record DemonstrationCouncil(MeetingBody Body, IReadOnlyList<Figurant> Members, IReadOnlyList<MunicipalityNumber> Served)
{
    public Person With(Role role) => Find(role) ?? Members[0].Person;

    public Person? Find(Role role) => Members.FirstOrDefault(m => m.Role == role)?.Person;
}

internal static class Expectations
{
    /// <summary>The same, of something that is made.</summary>
    public static void OrThrow<T>(this Outcome<T> outcome) => outcome.WithoutValue.OrThrow();

    /// <summary>For data of our own, where a refusal is a mistake.</summary>
    public static void OrThrow(this Outcome outcome)
    {
        if (outcome.Refusal is { } refusal) throw new InvalidOperationException($"Refused: {refusal.Code}");
    }
}
