namespace Samarbeid.Web.Components.Layout;

/// <summary>Tells that the server is out of reach; the built-in overlay is invisible under our content policy.</summary>
public sealed partial class ConnectionLost
{
    private readonly string _retryBefore = LayoutTexts.RetryIn.Split("{0}")[0];
    private readonly string _retryAfter = LayoutTexts.RetryIn.Split("{0}")[1];
}
