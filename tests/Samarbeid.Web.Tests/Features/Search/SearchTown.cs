using System.Reflection;
using System.Text;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Search;
using Samarbeid.Web.Features.Search;

namespace Samarbeid.Web.Tests.Features.Search;

/// <summary>Councils with one thing of each kind that holds a word, the same in all of them.</summary>
internal sealed class SearchTown(TestSystem system)
{
    public const string Word = "gatelys";

    private int _number;

    public TestSystem System => system;

    public List<(MeetingBody Body, Meeting Meeting, string Municipality)> Councils { get; } = [];
    public List<ActionItem> Actions { get; } = [];
    public List<Recommendation> Recommendations { get; } = [];
    public List<CooperationAgreement> Agreements { get; } = [];

    public static SearchTerms Terms(string typed = Word) => SearchTerms.Parse(typed).Value;

    public Task<SearchShown> SeeAsync(Person who, string typed = Word, HitKind? kind = null, string? place = null, int page = 1) =>
        system.As<SearchQueries>(who).FindAsync(Terms(typed), kind, place is null ? null : MunicipalityNumber.Parse(place), page, default);

    /// <summary>A held meeting with an open item and a restricted one, both agreed on and each with a paper, and what came of them.</summary>
    public async Task AddAsync(Person responsible, Person contact, IReadOnlyList<Person> members, IReadOnlyList<Person> readers, params string[] municipalities)
    {
        var body = MeetingBody.Establish(MeetingBodyKind.PoliceCouncil, $"Rådet {++_number}", Language.Bokmal, [.. municipalities.Select(MunicipalityNumber.Parse)]).Value;
        foreach (var member in members) Assert.True(body.Admit(member.Id, MemberRole.Member, TestSystem.Today.AddYears(-1)).IsDone);
        var meeting = Meeting.Plan(body, TestSystem.Today.AddDays(-20), new TimeOnly(10, 0), "Rådhuset", responsible.Id).Value;
        var open = meeting.AddItem(AgendaItemKind.Case, Titled("Flere"), "Det er mørkt på skoleveien").Value;
        var kept = meeting.AddItem(AgendaItemKind.Case, Titled("Hemmelige"), "Et navn som ingen må lese").Value;
        var by = new RestrictedBy(responsible.Id, TestSystem.Now);
        Assert.True(meeting.Restrict(kept.Id, new("offl-24-2", "Sak om et lokale", null, "Tips"), by, TestSystem.Today).IsDone);
        foreach (var reader in readers) Assert.True(meeting.LetRead(kept.Id, reader.Id, null, by, TestSystem.Today).IsDone);
        object[] papers = [.. Paper(meeting, open.Id), .. Paper(meeting, kept.Id)];
        Set(meeting, nameof(meeting.State), MeetingState.Held);
        Set(open, nameof(open.Conclusion), $"Kommunen setter opp {Word}");
        Set(meeting.TextOf(kept)!, nameof(RestrictedText.Conclusion), $"Lokalet får {Word}, sa en som ingen må lese");
        await system.SaveAsync([body, meeting, .. papers]);
        Councils.Add((body, meeting, municipalities[0]));
        await FollowAsync(body, meeting, responsible, contact, municipalities[0]);
    }

    public static void Set(object row, string property, object? value)
    {
        var found = row.GetType().GetProperty(property, BindingFlags.Instance | BindingFlags.Public)!;
        found.SetValue(row, value);
    }

    private async Task FollowAsync(MeetingBody body, Meeting meeting, Person responsible, Person contact, string municipality)
    {
        var challenge = Challenge.Identify(await system.MunicipalityAsync(municipality), "Mørke gater", "", "", TestSystem.Today).Value;
        var addressee = Addressee.Register(await system.MunicipalityAsync(municipality), $"Teknisk {_number}", contact.Id).Value;
        await system.SaveAsync(challenge, addressee);
        var recommendation = Recommendation.From(meeting.Items[0], new(Titled("Sett opp"), "", challenge.Id, addressee, TestSystem.Today.AddDays(30)), $"A {_number}/26", [], TestSystem.Today).Value;
        var action = ActionItem.From(meeting.Items[0], null, new(Titled("Tell"), "", responsible, TestSystem.Today.AddDays(30), false), $"T {_number}/26", [], TestSystem.Today).Value;
        var agreement = CooperationAgreement.Draft(body, new(Titled("Avtale om"), "", TestSystem.Today, TestSystem.Today.AddYears(1)), TestSystem.Today).Value;
        Assert.True(agreement.Add(new(Party.Municipality, $"Bytter {Word} hvert år", "", CommitmentRhythm.Yearly)).IsDone);
        await system.SaveAsync(recommendation, action, agreement);
        Recommendations.Add(recommendation);
        Actions.Add(action);
        Agreements.Add(agreement);
    }

    private string Titled(string lead) => $"{lead} {Word} {_number}";

    private object[] Paper(Meeting meeting, AgendaItemId item)
    {
        var bytes = Encoding.UTF8.GetBytes("kart");
        var file = new StoredFile { Id = StoredFileId.New(), ScopeId = meeting.ScopeId, StartedAt = TestSystem.Now };
        var stored = new StoredPaper(file.Id, PaperName.Of($"Kart over {Word}.txt").Value, PaperKind.Text, bytes.Length, DocumentHash.Of(bytes), VirusScan.NotScanned);
        return [file, Domain.Papers.Paper.AddTo(meeting, item, stored, 0, meeting.ChairId, TestSystem.Now).Value];
    }
}
