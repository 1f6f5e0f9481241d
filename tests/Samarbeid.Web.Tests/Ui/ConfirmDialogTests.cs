using Bunit;
using Samarbeid.Web.Components.Ui.Messages;

namespace Samarbeid.Web.Tests.Ui;

public sealed class ConfirmDialogTests : BunitContext
{
    private readonly IRenderedComponent<ConfirmDialog> _dialog;

    public ConfirmDialogTests()
    {
        JSInterop.SetupVoid("samarbeid.openDialog", _ => true).SetVoidResult();
        JSInterop.SetupVoid("samarbeid.closeDialog", _ => true).SetVoidResult();
        _dialog = Render<ConfirmDialog>(p => p.Add(d => d.Title, "Avlyse møtet?").Add(d => d.ConfirmText, "Avlys").AddChildContent("Alle får beskjed."));
    }

    [Fact]
    public async Task It_opens_the_browsers_own_modal_named_by_its_title()
    {
        await AskAsync();

        JSInterop.VerifyInvoke("samarbeid.openDialog");
        Assert.Equal("Avlyse møtet?", _dialog.Find("#" + _dialog.Find("dialog").GetAttribute("aria-labelledby")).TextContent);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public async Task The_button_is_the_answer(int button, bool expected)
    {
        var answer = await AskAsync();

        await _dialog.FindAll("button")[button].ClickAsync(new());
        await _dialog.Find("dialog").TriggerEventAsync("onclose", EventArgs.Empty);

        Assert.Equal(expected, await answer);
    }

    [Fact]
    public async Task Esc_is_a_no()
    {
        var answer = await AskAsync();

        await _dialog.Find("dialog").TriggerEventAsync("onclose", EventArgs.Empty);

        Assert.False(await answer);
        Assert.Empty(_dialog.FindAll("button"));
    }

    // Wrapped, so that awaiting this does not wait for the answer.
    private async Task<Task<bool>> AskAsync()
    {
        Task<bool> answer = null!;
        await _dialog.InvokeAsync(() => { answer = _dialog.Instance.AskAsync(); });
        return answer;
    }
}
