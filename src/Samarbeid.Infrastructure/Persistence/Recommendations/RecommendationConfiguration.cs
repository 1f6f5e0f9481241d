using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Infrastructure.Persistence.Recommendations;

internal sealed class RecommendationConfiguration : IEntityTypeConfiguration<Recommendation>,
    IEntityTypeConfiguration<RecommendationMunicipality>, IEntityTypeConfiguration<RecommendationReply>, IEntityTypeConfiguration<Addressee>
{
    public const int ReferenceMaxLength = 20;

    public void Configure(EntityTypeBuilder<Recommendation> recommendation)
    {
        recommendation.ToTable("Recommendation");
        recommendation.Property(r => r.Version).IsConcurrencyToken();
        recommendation.Property(r => r.Reference).HasMaxLength(ReferenceMaxLength);
        recommendation.Property(r => r.Title).HasMaxLength(Recommendation.TitleMaxLength);
        recommendation.Property(r => r.Text).HasMaxLength(Recommendation.TextMaxLength);
        recommendation.Property(r => r.Answer).HasMaxLength(Recommendation.TextMaxLength);
        recommendation.Property(r => r.Reason).HasMaxLength(Recommendation.TextMaxLength);
        recommendation.HasAlternateKey(r => new { r.Id, r.ScopeId });
        recommendation.HasOne<AgendaItem>().WithMany().HasForeignKey(r => new { r.AgendaItemId, r.ScopeId })
            .HasPrincipalKey(i => new { i.Id, i.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasOne<Challenge>().WithMany().HasForeignKey(r => r.ChallengeId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasOne<Addressee>().WithMany().HasForeignKey(r => r.AddresseeId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasMany(r => r.Municipalities).WithOne().HasForeignKey(m => m.RecommendationId).OnDelete(DeleteBehavior.ClientCascade);
        recommendation.HasMany(r => r.Replies).WithOne().HasForeignKey(a => new { a.RecommendationId, a.ScopeId })
            .HasPrincipalKey(r => new { r.Id, r.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        recommendation.HasIndex(r => new { r.ScopeId, r.Reference }).IsUnique();
        // The list of recommendations, and the unanswered ones on the overview.
        recommendation.HasIndex(r => new { r.ScopeId, r.State, r.AnswerDue });
        // Reminders: unanswered ones past their date.
        recommendation.HasIndex(r => new { r.State, r.AnswerDue });
    }

    public void Configure(EntityTypeBuilder<RecommendationMunicipality> municipality)
    {
        municipality.ToTable("RecommendationMunicipality");
        municipality.HasKey(m => new { m.RecommendationId, m.Municipality });
        municipality.HasOne<Municipality>().WithMany().HasForeignKey(m => m.Municipality).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RecommendationReply> reply)
    {
        reply.ToTable("RecommendationReply");
        reply.Property(a => a.Id).ValueGeneratedNever();
        reply.Property(a => a.Words).HasMaxLength(Recommendation.TextMaxLength);
        reply.Property(a => a.CounterProposal).HasMaxLength(Recommendation.TextMaxLength);
        reply.HasOne<Person>().WithMany().HasForeignKey(a => a.By).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Addressee> addressee)
    {
        addressee.ToTable("Addressee");
        addressee.Property(a => a.Version).IsConcurrencyToken();
        addressee.Property(a => a.Name).HasMaxLength(Addressee.NameMaxLength);
        addressee.HasOne<Municipality>().WithMany().HasForeignKey(a => new { a.Municipality, a.ScopeId })
            .HasPrincipalKey(m => new { m.Number, m.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        addressee.HasOne<Person>().WithMany().HasForeignKey(a => a.ContactId).OnDelete(DeleteBehavior.Restrict);
        addressee.HasIndex(a => a.ScopeId);
    }
}
