using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.Indicators;

/// <summary>What an indicator was on a day, or what it really was.</summary>
public sealed partial class ReadingForm(WriteReading write, CorrectReading correct, TakeBackReading takeBack)
{
    private readonly string _id = UniqueId.Next("maaling");
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required IndicatorRow Indicator { get; set; }

    [Parameter, EditorRequired] public required ReadingModel Form { get; set; }

    /// <summary>With what happened, in words.</summary>
    [Parameter] public EventCallback<string> OnSaved { get; set; }

    [Parameter] public EventCallback OnCancelled { get; set; }

    private async Task SaveAsync()
    {
        var outcome = await SendAsync();
        _refusal = outcome.Refusal;
        if (outcome.IsDone) await OnSaved.InvokeAsync(Form.Row is null ? IndicatorTexts.ReadingAdded : IndicatorTexts.ReadingCorrected);
    }

    private async Task<Outcome> SendAsync()
    {
        var (id, version) = (Indicator.Id, Indicator.Version);
        if (Form is { IsNone: true, Row: { } none }) return await takeBack.HandleAsync(id, version, none.Number, Form.Reason, CancellationToken.None);

        var value = ReadingValue.Read(Form.Value);
        if (!value.IsDone) return value.WithoutValue;

        return Form.Row is { } wrong
            ? await correct.HandleAsync(id, version, wrong.Number, value.Value, Form.Reason, CancellationToken.None)
            : await write.HandleAsync(Form.Key, id, version, Form.On!.Value, value.Value, CancellationToken.None);
    }
}
