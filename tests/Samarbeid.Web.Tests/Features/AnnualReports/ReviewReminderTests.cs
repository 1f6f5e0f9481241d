using Samarbeid.Domain.AnnualReports;
using Samarbeid.Web.Features.AnnualReports.Review;

namespace Samarbeid.Web.Tests.Features.AnnualReports;

public sealed class ReviewReminderTests
{
    [Fact]
    public async Task A_report_in_review_says_whom_it_waits_for_since_when_and_is_reminded_of_once_a_day()
    {
        await using var scene = await ReportScene.StartAsync();
        var sent = await scene.SentAsync();
        var seen = await scene.WorkAsync(scene.Contact);
        Assert.Equal([scene.Sheriff.Name], seen.Wait!.Names);
        Assert.Equal((TestSystem.Now, null), (seen.Wait.Since, seen.Wait.RemindedOn));
        var remind = scene.System.As<RemindReviewers>(scene.Contact);

        Assert.Equal(1, (await remind.HandleAsync(sent.Id, default)).Value);
        Assert.Equal(AnnualReportRules.RemindedToday, (await remind.HandleAsync(sent.Id, default)).Refusal);

        Assert.Equal(TestSystem.Today, (await scene.WorkAsync(scene.Contact)).Wait!.RemindedOn);
        scene.System.Database.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, (await scene.System.As<RemindReviewers>(scene.Contact).HandleAsync(sent.Id, default)).Value);
    }
}
