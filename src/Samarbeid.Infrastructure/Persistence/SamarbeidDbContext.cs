using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.ApiKeys;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.Indicators;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Domain.SavedViews;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Domain.TextGuards;
using Samarbeid.Domain.Themes;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Persistence.Conversions;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Search;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>The one model for both engines. A context serves one operation of one actor: it sees only rows of the scopes
/// where that operation is granted, and saves only rows of scopes that were asked for with <see cref="Demand(Operation, Thing)"/>.</summary>
public abstract partial class SamarbeidDbContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<Person> People => Set<Person>();
    public DbSet<Grant> Grants => Set<Grant>();
    public DbSet<NotificationsSeen> NotificationsSeen => Set<NotificationsSeen>();
    public DbSet<NotificationSettings> NotificationSettings => Set<NotificationSettings>();
    public DbSet<ReminderDay> ReminderDays => Set<ReminderDay>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();
    public DbSet<SavedView> SavedViews => Set<SavedView>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<MeetingBody> MeetingBodies => Set<MeetingBody>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<ServiceUnit> ServiceUnits => Set<ServiceUnit>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();
    public DbSet<RestrictedText> RestrictedTexts => Set<RestrictedText>();
    public DbSet<RestrictedObjection> RestrictedObjections => Set<RestrictedObjection>();
    public DbSet<ReadingGrant> ReadingGrants => Set<ReadingGrant>();
    public DbSet<CooperationAgreement> Agreements => Set<CooperationAgreement>();
    public DbSet<CommitmentPeriod> CommitmentPeriods => Set<CommitmentPeriod>();
    public DbSet<ContactHolding> ContactHoldings => Set<ContactHolding>();
    public DbSet<ArchivePackage> ArchivePackages => Set<ArchivePackage>();
    public DbSet<PresenceDay> PresenceDays => Set<PresenceDay>();
    public DbSet<AnnualWheel> AnnualWheels => Set<AnnualWheel>();
    public DbSet<EvaluationQuestion> EvaluationQuestions => Set<EvaluationQuestion>();
    public DbSet<SelfEvaluation> SelfEvaluations => Set<SelfEvaluation>();
    public DbSet<MinutesCorrection> MinutesCorrections => Set<MinutesCorrection>();
    public DbSet<AgendaProposal> AgendaProposals => Set<AgendaProposal>();
    public DbSet<BodyTheme> BodyThemes => Set<BodyTheme>();
    public DbSet<Challenge> Challenges => Set<Challenge>();
    public DbSet<Indicator> Indicators => Set<Indicator>();
    public DbSet<ActionPlan> ActionPlans => Set<ActionPlan>();
    public DbSet<Addressee> Addressees => Set<Addressee>();
    public DbSet<Recommendation> Recommendations => Set<Recommendation>();
    public DbSet<ActionItem> ActionItems => Set<ActionItem>();
    public DbSet<ActionContributor> ActionContributors => Set<ActionContributor>();
    public DbSet<ActionStep> ActionSteps => Set<ActionStep>();
    public DbSet<EvidenceLink> EvidenceLinks => Set<EvidenceLink>();
    public DbSet<ProgressNote> ProgressNotes => Set<ProgressNote>();
    public DbSet<AnnualReport> AnnualReports => Set<AnnualReport>();
    public DbSet<IssuedDocument> IssuedDocuments => Set<IssuedDocument>();
    public DbSet<Paper> Papers => Set<Paper>();
    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();
    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();
    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();
    public DbSet<UsedKey> UsedKeys => Set<UsedKey>();
    public DbSet<Notification> Notifications => Set<Notification>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<AuditValues> AuditValues => Set<AuditValues>();
    public DbSet<TextConfirmation> TextConfirmations => Set<TextConfirmation>();
    public DbSet<SecurityEvent> SecurityEvents => Set<SecurityEvent>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>The entries that hold what is searched for, whoever they belong to: only to be joined with <see cref="SearchEntries"/>, which the filters keep.</summary>
    /// <param name="match">See <see cref="SearchTerms"/>, in the words of the engine.</param>
    public IQueryable<SearchMatch> SearchMatches(string match) => FromExpression(() => SearchMatches(match));

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30).AreUnicode(false);
        configuration.AddTypedIds();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(SamarbeidDbContext).Assembly);
        model.HasDbFunction(() => SearchMatches("")).HasName(SearchIndex.Name);
        AddScopeFilters(model);
        AddRestrictedFilters(model);
    }

    // A pooled context comes back to somebody else: it forgets whom it served before it is put away.
    public override void Dispose()
    {
        Serve(Actor.Nobody, "", []);
        (Notifier, Security) = (null, null);
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    public override async ValueTask DisposeAsync()
    {
        Serve(Actor.Nobody, "", []);
        (Notifier, Security) = (null, null);
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
