using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Samarbeid.Testing.FiksArkiv;

/// <summary>Judges messages by the schemas of KS.</summary>
public static class FiksArkivSchema
{
    private static readonly Lazy<XmlSchemaSet> Schemas = new(Load);

    /// <summary>The message, when the schema has nothing against it.</summary>
    public static XDocument Valid(byte[] message)
    {
        using var bytes = new MemoryStream(message);
        var document = XDocument.Load(bytes);
        var faults = new List<string>();
        document.Validate(Schemas.Value, (_, fault) => faults.Add(fault.Message));
        Assert.Empty(faults);
        return document;
    }

    private static XmlSchemaSet Load()
    {
        // Only what is beside it: nothing is fetched.
        var schemas = new XmlSchemaSet { XmlResolver = null };
        foreach (var name in new[] { "metadatakatalog.xsd", "no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd" })
        {
            using var stream = typeof(FiksArkivSchema).Assembly.GetManifestResourceStream(name)!;
            using var reader = XmlReader.Create(stream);
            schemas.Add(null, reader);
        }

        schemas.Compile();
        return schemas;
    }
}
