namespace ResilientCity.Application.Import;

/// <summary>The names of what is read, as <see cref="LetterReadingJson"/> writes them and <see cref="LetterProblem.Field"/> cites them.</summary>
internal static class FieldName
{
    public const string Text = "text";
    public const string Mark = "mark";
    public const string Publicity = "publicity";
    public const string Agencies = "agencies";
    public const string DocumentNumber = "documentNumber";
    public const string Title = "title";
    public const string Congress = "congress";
    public const string Session = "session";
    public const string ProposalKind = "proposalKind";
    public const string ProposalNumber = "proposalNumber";
    public const string ProposalTitle = "proposalTitle";
    public const string Addressees = "addressees";
    public const string CoHandlingAgencies = "coHandlingAgencies";
    public const string CoHandlingCount = "coHandlingCount";
    public const string Sections = "sections";
    public const string Signatory = "signatory";
    public const string Date = "date";

    /// <summary>Who signed below: part of <see cref="Agencies"/> in what is written.</summary>
    public const string SignatureAgencies = "signatureAgencies";
    public const string ContactPerson = "contactPerson";
    public const string ContactPhone = "contactPhone";
    public const string Postcode = "postcode";
    public const string CopyTo = "copyTo";
}
