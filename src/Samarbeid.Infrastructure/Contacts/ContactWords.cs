using System.Globalization;
using Samarbeid.Domain.Contacts;

namespace Samarbeid.Infrastructure.Contacts;

public static class ContactWords
{
    /// <summary>What the function is called in the written form of whoever reads.</summary>
    public static string Name(this ContactFunction function) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "nn" ? function.NameNn : function.NameNb;
}
