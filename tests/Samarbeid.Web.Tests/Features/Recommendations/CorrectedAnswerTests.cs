using Bunit;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Web.Features.Recommendations.Answer;
using Samarbeid.Web.Features.Recommendations.Read;

namespace Samarbeid.Web.Tests.Features.Recommendations;

/// <summary>What was answered stays to be read, by whom and when, and is corrected by another answer.</summary>
public sealed class CorrectedAnswerTests : IAsyncLifetime
{
    private TestSystem _system = null!;
    private Person _contact = null!;
    private RecommendationId _id;

    public async Task InitializeAsync()
    {
        _system = await TestSystem.StartAsync();
        _contact = await _system.PersonAsync(Role.MunicipalDirector, TestSystem.Stjordal);
        var body = await _system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var meeting = await _system.MeetingAsync(body, _contact, TestSystem.Today);
        _id = (await _system.RecommendationAsync(meeting, await _system.ChallengeAsync(TestSystem.Stjordal), _contact, TestSystem.Stjordal)).Id;
        Assert.True((await AnswerAsync(RecommendationAnswer.Rejected, "Ingen midler", 1)).IsDone);
    }

    public async Task DisposeAsync() => await _system.DisposeAsync();

    [Fact]
    public async Task The_answerer_corrects_it_and_the_page_tells_both_answers_with_who_and_when()
    {
        Assert.Equal([RecommendationCommand.Correct], (await PageAsync(_contact)).Commands);
        _system.Database.Clock.Advance(TimeSpan.FromDays(1));

        Assert.True((await AnswerAsync(RecommendationAnswer.PartlyEndorsed, "Bare fredager", 2)).IsDone);

        var page = await PageAsync(_contact);
        Assert.Equal(RecommendationState.PartlyEndorsed, page.State);
        Assert.Equal(
            [(RecommendationAnswer.PartlyEndorsed, "Bare fredager", _contact.Name), (RecommendationAnswer.Rejected, "Ingen midler", _contact.Name)],
            page.Replies.Select(r => (r.Choice, r.Words, r.By)));
        Assert.True(page.Replies[0].At > page.Replies[1].At);
    }

    [Fact]
    public async Task The_sheriff_reads_the_answer_and_corrects_nothing()
    {
        var sheriff = await _system.PersonAsync(Role.Sheriff, TestSystem.Stjordal);

        var corrected = await _system.As<AnswerRecommendation>(sheriff).HandleAsync(_id, 2, RecommendationAnswer.Endorsed, "", null, default);

        Assert.Equal(AccessRules.NoGrant, corrected.Refusal);
        Assert.Single((await PageAsync(sheriff)).Replies);
        Assert.Empty((await PageAsync(sheriff)).Commands);
    }

    [Fact]
    public void An_answer_that_is_corrected_is_struck_out_and_can_be_read()
    {
        using var culture = new InCulture("nb-NO");
        using var components = new BunitContext();
        ReplyLine[] replies =
        [
            new(RecommendationAnswer.PartlyEndorsed, "Bare fredager", "", null, "Marit", new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero)),
            new(RecommendationAnswer.Rejected, "Ingen midler", "", null, "Kari", new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)),
        ];

        var shown = components.Render<RecommendationReplies>(p => p.Add(r => r.Replies, replies));

        Assert.Contains("Ingen midler", shown.Find("s").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Bare fredager", shown.Find("s").TextContent, StringComparison.Ordinal);
        Assert.Equal(["Marit, 3. mars 2026 kl. 10.00", "Kari, 2. mars 2026 kl. 10.00"], shown.FindAll("p.quiet").Select(p => p.TextContent));
    }

    private Task<Domain.Common.Outcome> AnswerAsync(RecommendationAnswer answer, string words, int version) =>
        _system.As<AnswerRecommendation>(_contact).HandleAsync(_id, version, answer, words, null, default);

    private async Task<RecommendationDetails> PageAsync(Person who) => (await _system.As<RecommendationPageQueries>(who).FindAsync(_id, default))!;
}
