namespace Samarbeid.Web.Addresses;

/// <summary>The security log, for the administrator (sikkerhetslogg).</summary>
public static class SecurityLogAddresses
{
    public const string List = "/administrasjon/sikkerhetslogg";

    public static string ListOf(int page) => ListAddress.Of(List, page);
}
