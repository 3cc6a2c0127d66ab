using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResilientCity.Application.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DraftAuthor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "LastAuthor",
                table: "ReplyDrafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LastAuthorId",
                table: "ReplyDrafts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LastChangedAt",
                table: "ReplyDrafts",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "LastAuthor",
                table: "ReplyDrafts");

            migrationBuilder.DropColumn(
                name: "LastAuthorId",
                table: "ReplyDrafts");

            migrationBuilder.DropColumn(
                name: "LastChangedAt",
                table: "ReplyDrafts");
        }
    }
}
