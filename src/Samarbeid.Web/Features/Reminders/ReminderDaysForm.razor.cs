using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Due;

namespace Samarbeid.Web.Features.Reminders;

/// <summary>The days of the steps, each so many before or after its date, and which of them rest in July. All are saved together, as they must hold together.</summary>
public sealed partial class ReminderDaysForm(SetReminderDays set)
{
    private List<Row> _rows = [];
    private IReadOnlyList<ReminderStep>? _shown;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required IReadOnlyList<ReminderStep> Steps { get; set; }

    [Parameter] public EventCallback<string> OnSaved { get; set; }

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_shown, Steps)) return;

        _shown = Steps;
        _rows = [.. Steps.Select(s => new Row(s))];
    }

    private Task SaveAsync() => SaveAsync([.. _rows.Select(r => new ReminderChoice(r.Step.Rule.Kind, r.Step.DefaultDays < 0 ? -r.Days : r.Days, r.Rests))], ReminderTexts.Saved);

    private Task ResetAsync() => SaveAsync([], ReminderTexts.WasReset);

    private async Task SaveAsync(IReadOnlyList<ReminderChoice> chosen, string done)
    {
        _refusal = (await set.HandleAsync(chosen, CancellationToken.None)).Refusal;
        if (_refusal is null) await OnSaved.InvokeAsync(done);
    }

    private sealed class Row(ReminderStep step)
    {
        public ReminderStep Step => step;

        public int Days { get; set; } = Math.Abs(step.Rule.Days);

        public bool Rests { get; set; } = step.Rule.RestsInJuly;
    }
}
