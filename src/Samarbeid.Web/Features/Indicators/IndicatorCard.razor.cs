using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Components.Ui.Charts;

namespace Samarbeid.Web.Features.Indicators;

/// <summary>One indicator: its line, its readings, and what was corrected in them.</summary>
public sealed partial class IndicatorCard
{
    private readonly string _id = UniqueId.Next("indikator");
    private ElementReference _heading;
    private ReadingModel? _reading;
    private bool _toHeading;

    [Parameter, EditorRequired] public required IndicatorRow Row { get; set; }

    [Parameter] public bool MayWrite { get; set; }

    [Parameter] public DateOnly Today { get; set; }

    /// <summary>A reading was entered or corrected; with what happened, in words.</summary>
    [Parameter] public EventCallback<string> OnRead { get; set; }

    [Parameter] public EventCallback OnChange { get; set; }

    [Parameter] public EventCallback OnEnd { get; set; }

    [Parameter] public EventCallback OnResume { get; set; }

    private string TableId => $"{_id}-tall";

    private IReadOnlyList<LinePoint> Points => [.. Row.Current.Select(r => new LinePoint(r.On, r.Value.Number))];

    private string? TargetText => (Row.Target, Row.TargetBy) switch
    {
        ({ } target, { } by) => IndicatorTexts.TargetIsBy(With(target), NorwegianFormat.Date(by)),
        ({ } target, null) => IndicatorTexts.TargetIs(With(target)),
        _ => null,
    };

    private string Summary => Row.Current is [var first, .., var last]
        ? IndicatorTexts.Line(Row.Name, IndicatorWords.Of(first.Value), NorwegianFormat.Date(first.On), IndicatorWords.Of(last.Value), NorwegianFormat.Date(last.On))
        : IndicatorTexts.LineOne(Row.Name, IndicatorWords.Of(Row.Current[0].Value), NorwegianFormat.Date(Row.Current[0].On));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toHeading) return;

        _toHeading = false;
        await _heading.FocusAsync();
    }

    private string With(decimal target) => IndicatorWords.Of(new(target), Row.Unit);

    private string? NoteOf(ReadingRow reading) => reading == Row.Current[0] ? IndicatorTexts.Baseline : reading == Row.Current[^1] ? IndicatorTexts.Latest : null;

    private static string FormerText(ReadingRow former) => IndicatorTexts.WasCorrected(
        NorwegianFormat.Date(former.On), IndicatorWords.Of(former.Value), former.By, NorwegianFormat.Date(DateOnly.FromDateTime(former.At.DateTime)), former.Reason);

    private void New() => _reading = new() { On = Today };

    private void Correct(ReadingRow reading) => _reading = new() { Row = reading, On = reading.On, Value = IndicatorWords.Of(reading.Value) };

    private void Close() => (_reading, _toHeading) = (null, true);

    private async Task SavedAsync(string done)
    {
        Close();
        await OnRead.InvokeAsync(done);
    }
}
