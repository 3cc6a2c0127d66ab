namespace ResilientCity.Domain;

// Ids are small numbers the store gives out. Each has a type of its own, so that a case's id cannot be passed where an
// agency's is wanted; the order is defined because queries page and compare by it.

/// <summary>Identifies a proposal (建议).</summary>
public readonly record struct ProposalId(int Value)
{
    public static bool operator <(ProposalId left, ProposalId right) => left.Value < right.Value;

    public static bool operator >(ProposalId left, ProposalId right) => left.Value > right.Value;

    public static bool operator <=(ProposalId left, ProposalId right) => left.Value <= right.Value;

    public static bool operator >=(ProposalId left, ProposalId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Identifies a case (办理件).</summary>
public readonly record struct CaseId(int Value)
{
    public static bool operator <(CaseId left, CaseId right) => left.Value < right.Value;

    public static bool operator >(CaseId left, CaseId right) => left.Value > right.Value;

    public static bool operator <=(CaseId left, CaseId right) => left.Value <= right.Value;

    public static bool operator >=(CaseId left, CaseId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Identifies a agency (单位).</summary>
public readonly record struct AgencyId(int Value)
{
    public static bool operator <(AgencyId left, AgencyId right) => left.Value < right.Value;

    public static bool operator >(AgencyId left, AgencyId right) => left.Value > right.Value;

    public static bool operator <=(AgencyId left, AgencyId right) => left.Value <= right.Value;

    public static bool operator >=(AgencyId left, AgencyId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Identifies a congress delegate (代表).</summary>
public readonly record struct DelegateId(int Value)
{
    public static bool operator <(DelegateId left, DelegateId right) => left.Value < right.Value;

    public static bool operator >(DelegateId left, DelegateId right) => left.Value > right.Value;

    public static bool operator <=(DelegateId left, DelegateId right) => left.Value <= right.Value;

    public static bool operator >=(DelegateId left, DelegateId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Identifies a account of a person who signs in.</summary>
public readonly record struct AccountId(int Value)
{
    public static bool operator <(AccountId left, AccountId right) => left.Value < right.Value;

    public static bool operator >(AccountId left, AccountId right) => left.Value > right.Value;

    public static bool operator <=(AccountId left, AccountId right) => left.Value <= right.Value;

    public static bool operator >=(AccountId left, AccountId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Identifies a congress session (届次、会议).</summary>
public readonly record struct SessionId(int Value)
{
    public static bool operator <(SessionId left, SessionId right) => left.Value < right.Value;

    public static bool operator >(SessionId left, SessionId right) => left.Value > right.Value;

    public static bool operator <=(SessionId left, SessionId right) => left.Value <= right.Value;

    public static bool operator >=(SessionId left, SessionId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Identifies a division of an agency (承办处室).</summary>
public readonly record struct DivisionId(int Value)
{
    public static bool operator <(DivisionId left, DivisionId right) => left.Value < right.Value;

    public static bool operator >(DivisionId left, DivisionId right) => left.Value > right.Value;

    public static bool operator <=(DivisionId left, DivisionId right) => left.Value <= right.Value;

    public static bool operator >=(DivisionId left, DivisionId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Identifies a co-handling opinion (协办意见).</summary>
public readonly record struct OpinionId(int Value)
{
    public static bool operator <(OpinionId left, OpinionId right) => left.Value < right.Value;

    public static bool operator >(OpinionId left, OpinionId right) => left.Value > right.Value;

    public static bool operator <=(OpinionId left, OpinionId right) => left.Value <= right.Value;

    public static bool operator >=(OpinionId left, OpinionId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Identifies a section of a reply draft (部分).</summary>
public readonly record struct SectionId(int Value)
{
    public static bool operator <(SectionId left, SectionId right) => left.Value < right.Value;

    public static bool operator >(SectionId left, SectionId right) => left.Value > right.Value;

    public static bool operator <=(SectionId left, SectionId right) => left.Value <= right.Value;

    public static bool operator >=(SectionId left, SectionId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Identifies a consultation (沟通).</summary>
public readonly record struct ConsultationId(int Value)
{
    public static bool operator <(ConsultationId left, ConsultationId right) => left.Value < right.Value;

    public static bool operator >(ConsultationId left, ConsultationId right) => left.Value > right.Value;

    public static bool operator <=(ConsultationId left, ConsultationId right) => left.Value <= right.Value;

    public static bool operator >=(ConsultationId left, ConsultationId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Identifies a attachment.</summary>
public readonly record struct AttachmentId(int Value)
{
    public static bool operator <(AttachmentId left, AttachmentId right) => left.Value < right.Value;

    public static bool operator >(AttachmentId left, AttachmentId right) => left.Value > right.Value;

    public static bool operator <=(AttachmentId left, AttachmentId right) => left.Value <= right.Value;

    public static bool operator >=(AttachmentId left, AttachmentId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
