using System.Globalization;
var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
CultureInfo.CurrentUICulture = new CultureInfo("nn-NO");
Console.WriteLine(Samarbeid.Web.Features.Overview.OverviewTexts.Heading);
app.MapGet("/healthz", () => "ok");
app.Run();
