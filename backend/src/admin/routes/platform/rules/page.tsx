import { defineRouteConfig } from '@medusajs/admin-sdk';
import { RulesPage } from '../../../platform/rules/rules-page';

/** Dated rules with source and confidence. */
export default function Rules() {
  return <RulesPage />;
}

export const config = defineRouteConfig({ label: 'platform_rules', translationNs: 'caravanserai' });
