using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.Meetings.Call;

/// <summary>Shows who receives the notice, asks why it is late when it is, and sends it.</summary>
public sealed partial class NoticePanel(CallMeeting call)
{
    private NoticeModel _form = null!;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    // A substitute is called when somebody does not come.
    private IEnumerable<MemberRow> ToCall => View.Members.Where(m => m.Role is not MemberRole.Substitute);

    private IReadOnlyList<MemberRow> Receivers => [.. ToCall.Where(m => m.IsReachable)];

    /// <summary>Members that no mail reaches, if any.</summary>
    private string? Missed => ToCall.Where(m => !m.IsReachable).Select(m => m.Name).ToList() is { Count: > 0 } names
        ? PanelTexts.NoticeMissed(names.Count, string.Join(", ", names))
        : null;

    private bool IsPast => View.Head.Date < Today;

    private bool IsShort => !IsPast && Today.AddDays(View.Head.Dates.NoticeDays) > View.Head.Date;

    protected override void OnInitialized() => _form = new(IsShort);

    private async Task SendAsync()
    {
        var called = await call.HandleAsync(View.Head.Id, View.Head.Version, _form.Reason, CancellationToken.None);
        _refusal = called.Refusal;
        if (!called.IsDone) return;

        var missed = Missed;
        await OnDone.InvokeAsync(called.Value switch
        {
            0 => PanelTexts.Logged,
            1 => PanelTexts.NoticeSentOne,
            _ => PanelTexts.NoticeSent(called.Value),
        } + (called.Value > 0 && missed is not null ? $" {missed}" : "") + " " + PanelTexts.NextStartMeeting);
    }

    private sealed class NoticeModel(bool isShort) : IValidatableObject
    {
        [StringLength(Meeting.ReasonMaxLength)] public string Reason { get; set; } = "";

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
            isShort && Reason.IsBlank() ? [new(ValidationTexts.Required, [nameof(Reason)])] : [];
    }
}
