/** The claim pack's shape as JSON Schema, for programs that write packs. `claims:build` puts it into `assets/`. */
import { packShape } from '@/core/claims/pack-shape';
import { anythingSchema } from '@/core/claims/row-shape';
import type { JsonSchema } from '@/core/claims/shape';

/**
 * Draft 2020-12. Says everything that a schema can say; that ids are unique, references resolve, days are in the
 * calendar and hashes ascend is for `parseClaimPack` alone.
 */
export const claimPackSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:second-source:claim-pack:1',
  title: 'Second Source claim pack, version 1',
  description: 'Actors, reports, origins, claims, evidence and relations. See docs/claim-pack-format.md.',
  ...packShape.schema,
  $defs: { anything: anythingSchema },
};
