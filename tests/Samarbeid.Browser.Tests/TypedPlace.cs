using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>Where text fields stand, and how a person comes there.</summary>
/// <param name="Person">Who types there.</param>
/// <param name="OpenAsync">From any page to where the fields are seen.</param>
/// <param name="Fields">Each as the source has it: the file and what it is bound to.</param>
internal sealed record TypedPlace(string Person, Func<Visit, Task> OpenAsync, params string[] Fields)
{
    private const string Contact = "Kari Eksempelsen";
    private const string Administrator = "Are Administratorsen";

    /// <summary>Fields of forms that are sent as a whole, in states that take several people or several steps to reach.</summary>
    public static readonly string[] Unwalked =
        ["PresentationForm: _form.Case", "RemarkForm: _form.Remark", "DeclineForm: _form.Reason", "PaperLine: _form.Title", "ThemeCard: form.Title", "ObjectionForm: _form.Text",
            "CorrectionStart: _form.Reason", "PromiseForm: Form.Text", "PromiseForm: Form.Criterion", "PresenceFields: Form.Place", "CorrectionTextList: _form.Text", "DeliverForm: _form.Receipt",
            "PresenceMarkForm: _form.Reason", "WheelEntryForm: Form.Title", "SearchPage: _typed", "StepForm: _form.Text", "EffectFields: Form.Indicator", "EffectFields: Form.Unit", "EvidenceCard: form.Address", "EvidenceCard: form.Title",
            "RecommendationCommandForm: Form.CounterProposal", "SavedViewBar: form.Name", "BulkForm: Form.Reason", "QuestionsPage: _form.Text", "QuestionsPage: _form.TextNynorsk", "ApiKeysPage: _form.Name",
            "IndicatorForm: Form.Name", "IndicatorForm: Form.Unit", "IndicatorForm: Form.Source", "IndicatorForm: Form.Target", "ReadingForm: Form.Value", "ReadingForm: Form.Reason",
            "PlanTermsFields: Form.Title", "AreaForm: Form.Title", "AreaForm: Form.Description", "GoalForm: Form.Title", "GoalForm: Form.Target", "PlanActionForm: Form.Title",
            "PlanActionForm: Form.BudgetLine", "PlanActionForm: Form.Funding", "AdoptForm: _form.Item",
            // Stands above every page, outside of what is walked.
            "SearchBox: _typed", "PlacePicker: _typed"];

    /// <param name="planned">The address of a planned meeting in a few days, with an item that holds what looks like a fødselsnummer.</param>
    /// <param name="held">The address of a meeting that is held.</param>
    public static IEnumerable<TypedPlace> All(string planned, string held) =>
    [
        new(Contact, At("/tiltak?visning=alle"), "ActionItemFilterForm: _search"),
        new(Contact, async visit =>
        {
            await visit.GoAsync("/tiltak?visning=alle");
            await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Kveldsvandring med natteravnene" }).ClickAsync();
            await PressAsync(visit, "Skriv notat");
        }, "ActionItemCommandForm: Form.Text"),
        new(Contact, Linked("/utfordringer", "/tiltak/nytt?utfordring="), "NewActionItemPage: _form.Title", "NewActionItemPage: _form.Description"),
        new(Contact, At("/utfordringer", "Ny utfordring"), "ChallengeForm: Form.Title", "ChallengeForm: Form.Description", "ChallengeForm: Form.Cause"),
        new(Contact, At("/avtaler/ny"), "TermsFields: Form.Title", "TermsFields: Form.Purpose"),
        new(Contact, async visit =>
        {
            await Linked("/avtaler", "/avtaler/0")(visit);
            await visit.Page.Locator(".ledger-button").First.ClickAsync();
        }, "MarkForm: _form.Evidence"),
        new(Contact, At("/kontakter/ny?sted=5035"), "ContactFields: Form.Name", "ContactFields: Form.Phone", "ContactFields: Form.Email"),
        new(Contact, At("/kriminalitet"), "CrimePicturesPage: _search"),
        new(Contact, At("/adressater", "Ny mottaker"), "AddresseeForm: Form.Name"),
        new(Contact, OpenRecommendationAsync, "RecommendationCommandForm: Form.Text"),
        new(Contact, At("/moter/ny"), "MeetingTimeFields: Model.Place"),
        new(Contact, At(planned, "Ny sak"), "AgendaItemForm: _form.Title", "AgendaItemForm: _form.Background", "AgendaItemForm: _form.Presenter"),
        new(Contact, async visit =>
        {
            await visit.GoAsync(planned);
            // The fixed items that come first are not restricted.
            await visit.Page.Locator(".agenda-link").Filter(new() { HasText = "Meldt av" }).ClickAsync();
            await PressAsync(visit, "Unnta fra offentlighet");
        }, "RestrictionForm: _form.PublicTitle", "RestrictionForm: _form.Reason"),
        new(Contact, At(planned, "Utsett møtet"), "ReasonPanel: _form.Reason"),
        new(Contact, At(planned, "Send innkalling"), "NoticePanel: _form.Reason"),
        new(Contact, StopAsync(planned), "TextStop: _form.Reason"),
        new(Contact, At(held), "SharedText: _words.Text", "QuickLine: _line"),
        new(Contact, At(held, "Nytt tiltak"), "ActionForm: _form.Title", "ActionForm: _form.Description"),
        new(Contact, async visit =>
        {
            await At(held, "Ny anbefaling")(visit);
            await visit.Page.GetByLabel("Hvilken utfordring svarer den på?").SelectOptionAsync(new SelectOptionValue { Label = "+ Skriv en ny utfordring" });
            await visit.Page.GetByLabel("Hvem går den til?").SelectOptionAsync(new SelectOptionValue { Label = "+ Legg til en ny mottaker" });
        }, "RecommendationForm: _form.Title", "RecommendationForm: _form.Text", "RecommendationForm: _form.ChallengeTitle", "NewAddresseeFields: Form.AddresseeName"),
        new(Contact, At(held), "GuestSearch: _term"),
        new(Contact, OpenReportAsync, "ReportTextForm: _form.Summary", "ReportTextForm: _form.Assessment", "PrioritiesCard: _form.Text",
            "ChallengesCard: _form.Title", "ChallengesCard: _form.Description", "ChallengesCard: _form.Cause"),
        new(Administrator, At("/brukere"), "RegisterSearch: _term"),
        new(Administrator, At("/brukere/ny"), "PersonFields: Form.Name", "PersonFields: Form.Email", "PersonFields: Form.Title"),
        new(Administrator, At("/administrasjon/rad/nytt"), "BodyFields: Form.Name", "MunicipalityChooser: _term"),
        new(Administrator, async visit =>
        {
            await Linked("/administrasjon/rad", "/administrasjon/rad/0")(visit);
            await PressAsync(visit, "Legg til medlem");
        }, "AdmitMemberForm: _term"),
        new(Administrator, At("/tjenesteenheter/ny"), "ServiceUnitPage: form.Name"),
    ];

    private static Func<Visit, Task> At(string address, string? button = null) => async visit =>
    {
        await visit.GoAsync(address);
        if (button is not null) await PressAsync(visit, button);
    };

    private static Func<Visit, Task> Linked(string list, string link) => async visit =>
    {
        await visit.GoAsync(list);
        await visit.GoAsync((await visit.Page.Locator($"main a[href^='{link}']").First.GetAttributeAsync("href"))!);
    };

    private static Func<Visit, Task> StopAsync(string planned) => async visit =>
    {
        await At(planned, "Send innkalling")(visit);
        await visit.Page.GetByLabel("Hvorfor kommer innkallingen så sent?").FillAsync("Det haster.");
        await visit.Page.Locator("main form button[type=submit]").Filter(new() { HasText = "Send innkalling" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main [data-draft$='.Reason']")).ToHaveCountAsync(2);
    };

    private static async Task OpenRecommendationAsync(Visit visit)
    {
        await Linked("/anbefalinger?visning=alle", "/anbefalinger/0")(visit);
        await visit.Page.Locator("main .commands button").First.ClickAsync();
    }

    private static async Task OpenReportAsync(Visit visit)
    {
        const string report = "/rapporter/5035/2023/arbeid";
        await visit.GoAsync("/rapporter");
        if (await visit.Page.Locator($"a[href='{report}']").CountAsync() == 0)
        {
            await visit.Page.GetByLabel("Årstall").First.FillAsync("2023");
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start årsrapport" }).First.ClickAsync();
            await visit.Page.WaitForURLAsync(url => url.EndsWith("2023/arbeid", StringComparison.Ordinal));
        }

        await visit.GoAsync(report);
    }

    private static Task PressAsync(Visit visit, string button) => visit.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
}
