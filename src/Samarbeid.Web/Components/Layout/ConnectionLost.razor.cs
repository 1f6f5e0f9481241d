namespace Samarbeid.Web.Components.Layout;

/// <summary>Tells that the server is out of reach; the built-in overlay is invisible under our content policy.</summary>
public sealed partial class ConnectionLost
{
    private const char Seconds = '#';

    private readonly string[] _retry = LayoutTexts.RetryIn(Seconds.ToString()).Split(Seconds);
}
