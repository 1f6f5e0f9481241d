namespace Samarbeid.Web.Addresses;

/// <summary>Where anybody can check an issued document, signed in or not (kontroll).</summary>
public static class CheckAddresses
{
    public const string Page = "/kontroll";

    /// <summary>With the code where the document itself leads here, without it for whoever types it.</summary>
    public const string Pattern = Page + "/{Code?}";

    public const string CodeKey = "kode";
}
