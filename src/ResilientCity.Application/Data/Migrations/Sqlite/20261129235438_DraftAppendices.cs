using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResilientCity.Application.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DraftAppendices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "DraftSections",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Section");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Kind",
                table: "DraftSections");
        }
    }
}
