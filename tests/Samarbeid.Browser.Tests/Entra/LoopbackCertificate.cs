using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Samarbeid.Browser.Tests.Entra;

/// <summary>A certificate for localhost, made for one run of the tests and trusted by nobody else.</summary>
internal sealed class LoopbackCertificate : IDisposable
{
    public const string Password = "kun-for-test";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("samarbeid-certificate-");

    public LoopbackCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
        File.WriteAllBytes(PfxFile, made.Export(X509ContentType.Pfx, Password));
        File.WriteAllText(PemFile, made.ExportCertificatePem());
        Certificate = X509CertificateLoader.LoadPkcs12FromFile(PfxFile, Password);
    }

    public X509Certificate2 Certificate { get; }

    public string PfxFile => Path.Combine(_folder.FullName, "localhost.pfx");

    public string PemFile => Path.Combine(_folder.FullName, "localhost.pem");

    public void Dispose()
    {
        Certificate.Dispose();
        _folder.Delete(recursive: true);
    }
}
