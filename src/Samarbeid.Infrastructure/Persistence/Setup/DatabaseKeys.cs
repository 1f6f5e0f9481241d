using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Samarbeid.Infrastructure.Persistence.Setup;

/// <summary>Keeps the keys that protect cookies in the database, so that all web nodes share them and a restart signs nobody out.</summary>
internal sealed class DatabaseKeys(SystemDatabases databases) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var database = databases.Open("keys");
        return [.. database.DataProtectionKeys.Select(k => k.Xml).ToList().OfType<string>().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var database = databases.Open("keys");
        database.DataProtectionKeys.Add(new DataProtectionKey
        {
            FriendlyName = friendlyName,
            Xml = element.ToString(SaveOptions.DisableFormatting),
        });
        database.SaveChanges();
    }
}
