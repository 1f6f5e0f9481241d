using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.AnnualReports.Write;

/// <summary>The texts people write. They save themselves when the person pauses or leaves the field;
/// when somebody else has saved others meanwhile, both are shown and nothing is lost.</summary>
public sealed partial class ReportTextForm(WriteAnnualReport write, NorwegianCalendar calendar, TimeProvider clock)
{
    private ReportTextModel _form = new();
    private TypingPause _pause = null!;
    private AnnualReportWork? _opened;

    /// <summary>What was last sent to be saved: when it comes back while somebody types on, it is no news from others.</summary>
    private ReportTextModel? _sent;
    private AnnualReportWork? _theirs;
    private Task? _saving;
    private string? _saved;

    [Parameter, EditorRequired] public required AnnualReportWork Work { get; set; }

    [Parameter] public EventCallback<StepTaken> OnDone { get; set; }

    public void Dispose() => _pause.Dispose();

    protected override void OnInitialized() => _pause = new(clock, () => InvokeAsync(SaveInPauseAsync));

    protected override void OnParametersSet()
    {
        // The same words are left as they are typed: the space after the last one is not to vanish under the fingers.
        if (_opened is not null && (_form.Says(Work) || _sent?.Says(Work) == true)) _theirs = null;
        else if (_opened is null || _form.Says(_opened)) TakeOver(Work);
        else if (!ReportTextModel.Of(_opened).Says(Work)) _theirs = Work;
        // Whatever changed elsewhere in the report, what is typed here is saved upon the report as it is now shown.
        _opened = Work;
    }

    private void TakeTheirs() => TakeOver(Work);

    private void TakeOver(AnnualReportWork work) => (_form, _theirs) = (ReportTextModel.Of(work), null);

    private async Task SaveAsync()
    {
        // Leaving the field and pressing the button come as two events of one wish.
        if (_saving is { } quietly) await quietly;
        _pause.Stop();
        var outcome = _theirs is null && _form.Says(Work) ? Outcome.Done : await WriteAsync();
        await OnDone.InvokeAsync(new(outcome, ReportTexts.TextsSaved));
    }

    private async Task SaveInPauseAsync()
    {
        if (!await TryAsync(SaveQuietlyAsync)) _pause.Restart();
    }

    private async Task SaveQuietlyAsync()
    {
        _pause.Stop();
        if (_saving is not null || _theirs is not null || _form.Says(Work)) return;

        try
        {
            await (_saving = WriteQuietlyAsync());
        }
        finally
        {
            _saving = null;
        }

        // What was typed while this was on its way.
        if (_theirs is null && !_form.Says(Work)) _pause.Restart();
    }

    private async Task WriteQuietlyAsync()
    {
        var outcome = await WriteAsync();
        if (outcome.Refusal == PersistenceRules.Stale)
        {
            // Seen anew. When only another part of the report had changed, the texts are saved upon that.
            await OnDone.InvokeAsync(StepTaken.Quietly);
            if (_theirs is not null) return;
            outcome = await WriteAsync();
        }

        if (outcome.IsDone) _saved = SavedNow();
        await OnDone.InvokeAsync(outcome.IsDone ? StepTaken.Quietly : new(outcome, ""));
    }

    private Task<Outcome> WriteAsync()
    {
        _sent = new() { Summary = _form.Summary, Assessment = _form.Assessment, Language = _form.Language };
        return write.HandleAsync(Work.Id, Work.Version, _sent.Summary, _sent.Assessment, _sent.Language, CancellationToken.None);
    }

    private string SavedNow() => UiTexts.SaveTime(NorwegianFormat.Time(TimeOnly.FromDateTime(NorwegianCalendar.Local(calendar.Now).DateTime)));
}
