using MimeKit;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Delivery.Letters;

public sealed class LetterTests : IAsyncLifetime
{
    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task A_notice_says_where_and_when_and_lists_the_agenda_to_members_alone()
    {
        var meeting = _promise.Meeting(new DateOnly(2026, 4, 10));
        await PostAsync(meeting, Said.Of(NotificationKind.MeetingNotice, meeting, meeting.NoticeVersion), _promise.Headmaster, _promise.Director);

        var mail = Assert.Single(await SendAsync());

        Assert.Equal("rolf@skole.example", mail.To.Mailboxes.Single().Address);
        Assert.Equal("Innkalling til møte i Stjørdal politiråd fredag 10. april 2026", mail.Subject);
        Assert.Contains(
            "Tid: fredag 10. april 2026 kl. 10.00\nSted: Kommunehuset\n\nSaksliste\nPR\u00A01/26 Uro ved stasjonen\n",
            mail.TextBody!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("<li>PR&#xA0;1/26 Uro ved stasjonen</li>", mail.HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_says_how_each_item_is_taken_up_in_both_forms()
    {
        var meeting = _promise.Planned(new DateOnly(2026, 4, 10));
        Assert.True(meeting.ChangeItem(meeting.Items[0].Id, "Uro <ved> stasjonen", "Hemmelig bakgrunn", new(ItemTreatment.Discussion, "Rektor & lag", 20)).IsDone);
        Assert.True(meeting.AddItem(AgendaItemKind.AnyOtherBusiness, "Eventuelt", "", plan: new(null, "", 5)).IsDone);
        Assert.True(meeting.Call(Promise.Today, 1, null).IsDone);
        await PostAsync(meeting, Said.Of(NotificationKind.MeetingNotice, meeting, meeting.NoticeVersion), _promise.Headmaster);

        var mail = Assert.Single(await SendAsync());

        Assert.Contains(
            "Saksliste\nPR 1/26 Uro <ved> stasjonen\n  Drøfting, Rektor & lag, 20 min\nPR 2/26 Eventuelt\n  5 min\n",
            mail.TextBody!.ReplaceLineEndings("\n").Replace('\u00A0', ' '), StringComparison.Ordinal);
        var page = mail.HtmlBody!.ReplaceLineEndings("\n").Replace('\u00A0', ' ').Replace("&#xA0;", " ", StringComparison.Ordinal);
        Assert.Contains("<html lang=\"nb\">", page, StringComparison.Ordinal);
        Assert.Contains("<h1 style=\"font-size:22px;line-height:1.3\">Innkalling til møte i Stjørdal politiråd fredag 10. april 2026</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<h2>Saksliste</h2>\n<ul>\n<li>PR 1/26 Uro &lt;ved&gt; stasjonen<br>\nDrøfting, Rektor &amp; lag, 20 min</li>\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("akgrunn", mail.TextBody + page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_marks_an_item_that_is_kept_from_the_public_with_title_and_ground_and_says_none_of_its_words()
    {
        var meeting = _promise.Planned(new DateOnly(2026, 4, 10));
        Assert.True(meeting.ChangeItem(meeting.Items[0].Id, "Tipset om Storgata", "Det er meldt om salg", new(ItemTreatment.Discussion, "Etterforsker Moen", 20)).IsDone);
        Assert.True(meeting.Restrict(
            meeting.Items[0].Id, new("offl-24-2", "Sak om et tips", null, "Kilden må vernes"), new(_promise.Mayor.Id, _tests.Clock.GetUtcNow()), Promise.Today).IsDone);
        Assert.True(meeting.Call(Promise.Today, 1, null).IsDone);
        await PostAsync(meeting, Said.Of(NotificationKind.MeetingNotice, meeting, meeting.NoticeVersion), _promise.Headmaster);

        var mail = Assert.Single(await SendAsync());

        var (text, page) = (mail.TextBody!.ReplaceLineEndings("\n").Replace('\u00A0', ' '), mail.HtmlBody!.ReplaceLineEndings("\n").Replace("&#xA0;", " ", StringComparison.Ordinal));
        Assert.Contains("Saksliste\nPR 1/26 Sak om et tips\n  Unntatt offentlighet, jf. offl. § 24 annet ledd\n  Drøfting, 20 min\n", text, StringComparison.Ordinal);
        Assert.Contains("<li>PR 1/26 Sak om et tips<br>\nUnntatt offentlighet, jf. offl. § 24 annet ledd<br>\nDrøfting, 20 min</li>", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("Storgata|salg|Moen|Kilden", mail.ToString() + text + page);
    }

    [Fact]
    public async Task A_notice_counts_the_papers_and_says_nothing_of_what_is_in_them()
    {
        var meeting = _promise.Meeting(new DateOnly(2026, 4, 10));
        await PostAsync(meeting, Said.Of(NotificationKind.MeetingNotice, meeting, meeting.NoticeVersion), _promise.Headmaster);
        await using (var db = _tests.OpenAsSystem())
        {
            var file = new StoredFile { Id = StoredFileId.New(), ScopeId = meeting.ScopeId, StartedAt = _tests.Clock.GetUtcNow() };
            var stored = new StoredPaper(file.Id, PaperName.Of("Uro i Kongens gate.txt").Value, PaperKind.Text, 1, new string('0', 64), VirusScan.NotScanned);
            db.AddRange(file, Paper.AddTo(meeting, meeting.Items[0].Id, stored, 0, _promise.Headmaster.Id, file.StartedAt).Value);
            await db.SaveChangesAsync();
        }

        var mail = Assert.Single(await SendAsync());

        Assert.Contains("Sted: Kommunehuset\nEtt vedlegg ligger på møtesiden\n", mail.TextBody!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("Kongens", mail.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_notice_of_a_cancelled_meeting_stays_at_home()
    {
        var meeting = _promise.Meeting(new DateOnly(2026, 4, 10));
        Assert.True(meeting.Cancel("Sykdom").IsDone);
        await PostAsync(meeting, Said.Of(NotificationKind.MeetingNotice, meeting, meeting.NoticeVersion), _promise.Headmaster);

        Assert.Empty(await SendAsync());
    }

    [Theory]
    [InlineData(false, "Møtet i Stjørdal politiråd er utsatt", "er utsatt. Du får en ny innkalling når det har fått ny dato.")]
    [InlineData(true, "Møtet i Stjørdal politiråd er avlyst", "er avlyst. Du trenger ikke å gjøre noe.")]
    public async Task Those_who_were_called_learn_that_the_meeting_is_off_but_not_why(bool isCancelled, string subject, string text)
    {
        var meeting = _promise.Meeting(new DateOnly(2026, 4, 10));
        Assert.True((isCancelled ? meeting.Cancel("Ola er syk") : meeting.Postpone("Ola er syk")).IsDone);
        await PostAsync(
            meeting, Said.Of(isCancelled ? NotificationKind.MeetingCancelled : NotificationKind.MeetingPostponed, meeting, 1), _promise.Headmaster, _promise.Director);

        var mail = Assert.Single(await SendAsync());

        Assert.Equal("rolf@skole.example", mail.To.Mailboxes.Single().Address);
        Assert.Equal(subject, mail.Subject);
        Assert.Contains(text, mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("Det skulle vært: fredag 10. april 2026 kl. 10.00", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains($"https://samarbeid.example/moter/{meeting.Id.Value}", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("syk", mail.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Uro", mail.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_postponement_overtaken_by_the_new_notice_stays_at_home_and_the_notice_says_that_it_replaces_the_former()
    {
        var meeting = _promise.Meeting(new DateOnly(2026, 4, 10));
        Assert.True(meeting.Postpone("Storm").IsDone);
        Assert.True(meeting.Replan(new DateOnly(2026, 5, 8), new TimeOnly(9, 30), "Kommunehuset", _promise.Mayor.Id).IsDone);
        Assert.True(meeting.Call(Promise.Today, 0, null).IsDone);
        await PostAsync(meeting, Said.Of(NotificationKind.MeetingPostponed, meeting, 1), _promise.Headmaster);
        await using (var database = _tests.OpenAsSystem())
        {
            database.Tell(Said.Of(NotificationKind.MeetingNotice, meeting, 2), [_promise.Headmaster.Id]);
            Assert.Equal(Outcome.Done, await database.SaveAsync(CancellationToken.None));
        }

        var mail = Assert.Single(await SendAsync());

        Assert.Equal("Ny innkalling til møte i Stjørdal politiråd fredag 8. mai 2026", mail.Subject);
        Assert.Contains("gjelder i stedet for den forrige", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_postponement_sent_after_the_new_date_is_found_names_no_date()
    {
        var meeting = _promise.Meeting(new DateOnly(2026, 4, 10));
        Assert.True(meeting.Postpone("Storm").IsDone);
        Assert.True(meeting.Replan(new DateOnly(2026, 5, 8), new TimeOnly(9, 30), "Kommunehuset", _promise.Mayor.Id).IsDone);
        await PostAsync(meeting, Said.Of(NotificationKind.MeetingPostponed, meeting, 1), _promise.Headmaster);

        var mail = Assert.Single(await SendAsync());

        Assert.DoesNotContain("2026", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_are_laid_before_the_chair_and_the_sheriff()
    {
        var meeting = _promise.Meeting(Promise.Today.AddDays(-1));
        Assert.True(meeting.Hold([(_promise.Mayor.Id, Presence.Present)]).IsDone);
        Assert.True(meeting.Note(meeting.Items[0].Id).IsDone);
        Assert.True(meeting.SendForApproval().IsDone);
        await PostAsync(
            meeting, Said.Of(NotificationKind.MinutesForApproval, meeting, meeting.ApprovalRound), _promise.Mayor, _promise.Sheriff, _promise.Secretary);

        Assert.Equal(
            ["lars@politi.example", "ola@kommune.example"],
            (await SendAsync()).Select(m => m.To.Mailboxes.Single().Address).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_report_goes_to_review_at_the_sheriff_and_never_at_its_author()
    {
        var report = AnnualReport.Begin(_promise.Place, 2025, Language.Bokmal).Value;
        Assert.True(report.Write("Sammendrag", "", Language.Bokmal).IsDone);
        Assert.True(report.SendToReview(_promise.PoliceContact.Id).IsDone);
        await PostAsync(report, Said.Of(NotificationKind.ReportForReview, report, 1), _promise.Sheriff, _promise.PoliceContact);

        var mail = Assert.Single(await SendAsync());

        Assert.Equal("Stjørdal: årsrapporten 2025 er klar til kvalitetssikring", mail.Subject);
        Assert.Contains("https://samarbeid.example/rapporter/5035/2025/arbeid", mail.TextBody, StringComparison.Ordinal);
    }

    private async Task PostAsync(object thing, Said said, params IEnumerable<Person> receivers)
    {
        await using var database = _tests.OpenAsSystem();
        database.Add(thing);
        database.Tell(said, receivers.Select(p => p.Id));
        Assert.Equal(Outcome.Done, await database.SaveAsync(CancellationToken.None));
    }

    private async Task<IReadOnlyList<MimeMessage>> SendAsync()
    {
        var log = new CollectedLog<OutboxSender>();
        var sender = Parts.Sender(_tests, log: log);
        var sent = await sender.SendAsync(Promise.Today, CancellationToken.None);
        var mails = Directory.GetFiles(Parts.Settings(_tests).PickupFolder, "*.eml").Select(file => MimeMessage.Load(file)).ToList();
        Assert.True(log.Lines.All(l => !l.StartsWith("Error", StringComparison.Ordinal)), string.Join('\n', log.Lines));
        Assert.Equal(sent, mails.Count);
        return mails;
    }
}
