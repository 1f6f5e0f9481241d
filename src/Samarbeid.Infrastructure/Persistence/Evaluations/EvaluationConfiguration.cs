using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence.Evaluations;

internal sealed class EvaluationConfiguration : IEntityTypeConfiguration<EvaluationQuestion>, IEntityTypeConfiguration<SelfEvaluation>,
    IEntityTypeConfiguration<EvaluationPart>, IEntityTypeConfiguration<EvaluationTally>
{
    public void Configure(EntityTypeBuilder<EvaluationQuestion> question)
    {
        question.ToTable("EvaluationQuestion");
        question.Property(q => q.Version).IsConcurrencyToken();
        question.Property(q => q.Text).HasMaxLength(EvaluationQuestion.TextMaxLength);
        question.Property(q => q.TextNynorsk).HasMaxLength(EvaluationQuestion.TextMaxLength);
        question.HasData(DefaultQuestions.All.Select((q, at) => new { q.Id, q.Text, q.TextNynorsk, Position = at + 1, DefaultQuestions.From, Version = 1 }));
    }

    public void Configure(EntityTypeBuilder<SelfEvaluation> evaluation)
    {
        evaluation.ToTable("SelfEvaluation");
        evaluation.Property(e => e.Version).IsConcurrencyToken();
        evaluation.HasAlternateKey(e => new { e.Id, e.ScopeId });
        evaluation.HasOne<MeetingBody>().WithMany().HasForeignKey(e => new { e.BodyId, e.ScopeId })
            .HasPrincipalKey(b => new { b.Id, b.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        evaluation.HasOne<Person>().WithMany().HasForeignKey(e => e.OpenedBy).OnDelete(DeleteBehavior.Restrict);
        evaluation.HasOne<AgendaProposal>().WithMany().HasForeignKey(e => e.ProposalId).OnDelete(DeleteBehavior.Restrict);
        evaluation.HasMany(e => e.Parts).WithOne().HasForeignKey(p => new { p.EvaluationId, p.ScopeId })
            .HasPrincipalKey(e => new { e.Id, e.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        evaluation.HasMany(e => e.Tallies).WithOne().HasForeignKey(t => new { t.EvaluationId, t.ScopeId })
            .HasPrincipalKey(e => new { e.Id, e.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        // One round for each year, whoever comes first.
        evaluation.HasIndex(e => new { e.BodyId, e.Year }).IsUnique();
        // Reminders: those that are about to close.
        evaluation.HasIndex(e => new { e.ClosedOn, e.LastDay });
    }

    public void Configure(EntityTypeBuilder<EvaluationPart> part)
    {
        part.ToTable("EvaluationPart");
        part.HasKey(p => new { p.EvaluationId, p.PersonId });
        part.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
        // What somebody is asked, on the overview.
        part.HasIndex(p => new { p.PersonId, p.HasAnswered });
    }

    public void Configure(EntityTypeBuilder<EvaluationTally> tally)
    {
        // The trail tells who saved what and when.
        tally.IsNotAudited();
        tally.ToTable("EvaluationTally");
        tally.HasKey(t => new { t.EvaluationId, t.QuestionId, t.Score });
        tally.HasOne<EvaluationQuestion>().WithMany().HasForeignKey(t => t.QuestionId).OnDelete(DeleteBehavior.Restrict);
    }
}
