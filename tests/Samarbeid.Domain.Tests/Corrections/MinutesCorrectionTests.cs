using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Domain.Tests.Corrections;

public sealed class MinutesCorrectionTests
{
    private static readonly TextPlace Place = new(7, 0);

    /// <summary>The whole table: what is not here is refused.</summary>
    [Fact]
    public void A_correction_goes_these_ways_and_no_others()
    {
        (CorrectionState, CorrectionState)[] ways =
        [
            (CorrectionState.Draft, CorrectionState.AwaitingApproval), (CorrectionState.Draft, CorrectionState.Abandoned),
            (CorrectionState.AwaitingApproval, CorrectionState.Draft), (CorrectionState.AwaitingApproval, CorrectionState.Approved),
        ];

        var all = Enum.GetValues<CorrectionState>().SelectMany(from => Enum.GetValues<CorrectionState>().Select(to => (from, to)));

        Assert.Equal(ways, all.Where(way => way.from.CanBecome(way.to)));
        Assert.Equal([CorrectionState.Draft, CorrectionState.AwaitingApproval], Enum.GetValues<CorrectionState>().Where(s => s.IsOpen()));
    }

    [Theory]
    [InlineData(MeetingState.Held)]
    [InlineData(MeetingState.AwaitingApproval)]
    [InlineData(MeetingState.Cancelled)]
    public void Only_approved_minutes_are_corrected_and_with_a_reason(MeetingState state)
    {
        Expect.Refused(CorrectionRules.NotApproved, Start(Given.MeetingIn(state), "Feil navn"));
        Expect.Refused(CorrectionRules.NeedsReason, Start(Given.MeetingIn(MeetingState.Approved), " "));
        Expect.Refused(CorrectionRules.ReasonTooLong, Start(Given.MeetingIn(MeetingState.Approved), Expect.Long(MinutesCorrection.ReasonMaxLength + 1)));
    }

    [Fact]
    public void It_becomes_the_next_edition_of_the_meeting_it_corrects()
    {
        var meeting = Given.MeetingIn(MeetingState.Approved);

        var correction = MinutesCorrection.Start(meeting, 2, 3, " Feil navn ", Given.Contact, Given.Now).Value;

        Assert.Equal((meeting.Id, meeting.ScopeId, 3, 4, "Feil navn", Given.Contact, Given.Now, Given.Chair),
            (correction.MeetingId, correction.ScopeId, correction.Edition, correction.Number, correction.Reason, correction.StartedBy, correction.StartedAt, correction.ChairId));
    }

    [Fact]
    public void Of_two_texts_in_one_place_the_last_counts_and_the_same_words_again_take_it_back()
    {
        var correction = Draft();

        Expect.Done(correction.Correct(Place, "Kl. 10", "Kl. 11"));
        Expect.Done(correction.Correct(Place, "Kl. 10", " Kl. 12 "));
        Expect.Done(correction.Correct(new(7, 1), "Ola", "Kari"));
        Assert.Equal([("Kl. 10", "Kl. 12"), ("Ola", "Kari")], correction.Texts.Select(t => (t.Was, t.Now)));

        Expect.Done(correction.Correct(Place, "Kl. 10", "Kl. 10"));
        Assert.Equal(["Kari"], correction.Texts.Select(t => t.Now));
        Expect.Refused(CorrectionRules.NeedsText, correction, c => c.Correct(Place, "Kl. 10", " "));
        Expect.Refused(CorrectionRules.TextTooLong, correction, c => c.Correct(Place, "Kl. 10", Expect.Long(CorrectedText.TextMaxLength + 1)));
    }

    [Fact]
    public void Both_sides_approve_it_by_two_persons()
    {
        var correction = Sent();
        Expect.Refused(CorrectionRules.StateForbids, correction, c => c.Correct(Place, "a", "b"));
        Expect.Refused(MeetingRules.ChairApprovesAsChair, correction, c => c.Approve(ApprovalSide.Police, Given.Chair, Given.Now));

        Expect.Done(correction.Approve(ApprovalSide.Chair, Given.Chair, Given.Now));
        Expect.Refused(MeetingRules.SideHasApproved, correction, c => c.Approve(ApprovalSide.Chair, Given.Contact, Given.Now));
        Expect.Refused(MeetingRules.SamePersonApproves, correction, c => c.Approve(ApprovalSide.Police, Given.Chair, Given.Now));
        Assert.Equal(CorrectionState.AwaitingApproval, correction.State);
        correction.TakeOccasions();
        Expect.Done(correction.Approve(ApprovalSide.Police, Given.Sheriff, Given.Now));

        Assert.Equal((CorrectionState.Approved, Given.Now), (correction.State, correction.ApprovedAt));
        Assert.Equal(2, Assert.IsType<CorrectionApproved>(Assert.Single(correction.TakeOccasions())).Version);
        foreach (var step in new Func<MinutesCorrection, Outcome>[] { c => c.Abandon(), c => c.TakeBack(), c => c.SendForApproval(Given.Chair, Given.Now), c => c.ObjectTo(ApprovalSide.Chair, Given.Chair, "Nei", Given.Now) })
            Expect.Refused(CorrectionRules.StateForbids, correction, step);
    }

    [Fact]
    public void An_objection_sends_it_back_and_is_kept_and_both_approve_anew()
    {
        var correction = Sent();
        Expect.Done(correction.Approve(ApprovalSide.Chair, Given.Chair, Given.Now));

        Expect.Refused(CorrectionRules.NeedsReason, correction, c => c.ObjectTo(ApprovalSide.Police, Given.Sheriff, " ", Given.Now));
        Expect.Refused(CorrectionRules.ReasonTooLong, correction, c => c.ObjectTo(ApprovalSide.Police, Given.Sheriff, Expect.Long(MinutesCorrection.ObjectionMaxLength + 1), Given.Now));
        Expect.Done(correction.ObjectTo(ApprovalSide.Police, Given.Sheriff, " Det sto rett ", Given.Now));
        Assert.Equal(1001, Assert.IsType<CorrectionObjected>(Assert.Single(correction.TakeOccasions())).Version);
        Assert.Equal(CorrectionState.Draft, correction.State);
        Expect.Done(correction.SendForApproval(Given.Chair, Given.Now));

        Assert.Null(correction.ApprovalOf(ApprovalSide.Chair));
        Assert.Equal([null, "Det sto rett"], correction.Answers.Select(a => a.Objection));
        Assert.Equal(1002, Assert.IsType<CorrectionSent>(Assert.Single(correction.TakeOccasions())).Version);
    }

    [Fact]
    public void A_draft_is_sent_when_something_is_corrected_and_given_up_at_any_time()
    {
        var empty = Draft();
        Expect.Refused(CorrectionRules.NothingCorrected, empty, c => c.SendForApproval(Given.Chair, Given.Now));
        Expect.Done(empty.Abandon());
        Assert.Equal((CorrectionState.Abandoned, (int?)null), (empty.State, empty.Edition));

        var sent = Sent();
        Expect.Refused(CorrectionRules.StateForbids, sent, c => c.Abandon());
        Expect.Done(sent.TakeBack());
        Expect.Refused(CorrectionRules.StateForbids, sent, c => c.TakeBack());
        Expect.Done(sent.Abandon());
    }

    private static MinutesCorrection Sent()
    {
        var correction = Draft();
        Expect.Done(correction.Correct(Place, "Kl. 10", "Kl. 11"));
        Expect.Done(correction.SendForApproval(Given.Chair, Given.Now));
        return correction;
    }

    private static MinutesCorrection Draft() => Start(Given.MeetingIn(MeetingState.Approved), "Feil klokkeslett").Value;

    private static Outcome<MinutesCorrection> Start(Meeting meeting, string reason) => MinutesCorrection.Start(meeting, 1, 0, reason, Given.Contact, Given.Now);
}
