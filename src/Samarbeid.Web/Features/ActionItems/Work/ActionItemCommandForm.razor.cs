using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.ActionItems.Read;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>The form of one command, opened in place.</summary>
public sealed partial class ActionItemCommandForm
{
    private static readonly string TextMaxLength = ActionItem.TextMaxLength.ToString(CultureInfo.InvariantCulture);

    [Parameter, EditorRequired] public required ActionCommand Command { get; set; }

    [Parameter, EditorRequired] public required ActionItemCommandModel Form { get; set; }

    [Parameter, EditorRequired] public required ActionItemDetails Action { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback OnSaved { get; set; }

    [Parameter] public EventCallback OnCancelled { get; set; }

    private readonly string _remainingId = UniqueId.Next("gjenstaar");

    private int Remaining => Action.Steps.Count(s => s.DoneAt is null);

    private string? DateHint => Command switch
    {
        ActionCommand.Extend => ActionItemTexts.ExtendHint(NorwegianFormat.Weekday(Action.DueDate, Today)),
        ActionCommand.PutOnHold or ActionCommand.WaitLonger => ActionItemTexts.HoldHint,
        _ => null,
    };
}
