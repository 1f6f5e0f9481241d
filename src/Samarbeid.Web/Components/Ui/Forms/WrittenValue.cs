namespace Samarbeid.Web.Components.Ui.Forms;

/// <summary>What the server has written into a field that is the browser's to keep. It writes only what comes from elsewhere than the field itself,
/// so that nothing rendered while somebody types takes back what is on its way.</summary>
internal sealed class WrittenValue
{
    /// <summary>What stands there, as far as the server has been told.</summary>
    private string? _known;

    private string? _next;

    /// <summary>The value attribute.</summary>
    public string? Attribute { get; private set; }

    /// <summary>The field tells what stands there.</summary>
    public void Tell(string value) => _known = value;

    /// <summary>Somebody may have changed the value: another component, an undo, a form that starts anew.</summary>
    public void Show(string value)
    {
        if (value == _known) return;

        // The renderer would see no change in what was written before, so what is typed is written first.
        (Attribute, _next) = value == Attribute ? (_known, value) : (value, null);
        _known = value;
    }

    /// <returns>Whether the component has to be rendered once more.</returns>
    public bool Rendered()
    {
        if (_next is null) return false;

        (Attribute, _next) = (_next, null);
        return true;
    }
}
